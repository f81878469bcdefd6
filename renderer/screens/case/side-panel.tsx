import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import type { Step } from '../../../templates/walk/steps.ts'
import { type PanelTab, useWindow, useWindowState } from '../../state/window.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { SourcesTab } from '../evidence/sources-tab.tsx'
import { GuideTab } from './guide-tab.tsx'
import { ObservationsTab } from './observations-tab.tsx'
import { PreviewTab } from './preview-tab.tsx'

const tabs: readonly PanelTab[] = ['guide', 'observations', 'preview']

/** Steps in which texts are written that rest on what was seen and said. */
export const isCiting = ({ name }: Step): boolean => name === 'summary' || name === 'icf'

/** What serves the step: prompts, observations, the document as it grows. Folds away. */
export function SidePanel({ step }: { readonly step: Step }) {
  const t = useTranslations('case')
  const words = useTranslations('evidence')
  const { show } = useWindow()
  const isOpen = useWindowState((state) => state.isPanelOpen)
  const tab = useWindowState((state) => state.panelTab)
  if (!isOpen) {
    return (
      <aside className="panel folded" aria-label={t('panel')}>
        <Button onPress={() => show({ isPanelOpen: true })} aria-label={t('showPanel')}>
          <Icon name="panel" />
        </Button>
      </aside>
    )
  }
  return (
    <aside className="panel" aria-label={t('panel')}>
      <Tabs
        className="tabs"
        selectedKey={tab}
        onSelectionChange={(key) => show({ panelTab: key as PanelTab })}
      >
        <div className="tabs-head">
          <TabList className="tab-list" aria-label={t('panel')}>
            {tabs.map((name) => (
              <Tab key={name} id={name} className="tab">
                {name === 'observations' && isCiting(step) ? words('sources') : t(name)}
              </Tab>
            ))}
          </TabList>
          <IconButton
            icon="panel"
            label={t('hidePanel')}
            onPress={() => show({ isPanelOpen: false })}
          />
        </div>
        <TabPanel id="guide" className="tab-panel">
          <GuideTab step={step} />
        </TabPanel>
        <TabPanel id="observations" className="tab-panel">
          {isCiting(step) ? <SourcesTab /> : <ObservationsTab />}
        </TabPanel>
        <TabPanel id="preview" className="tab-panel">
          <PreviewTab step={step.name} />
        </TabPanel>
      </Tabs>
    </aside>
  )
}
