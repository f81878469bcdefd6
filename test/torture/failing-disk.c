/*
 * A disk that fails under SQLite: loaded before the C library, it lets the n-th write, sync or
 * truncation of a vault's database fail. What fails, and when, stands in a file that both sides map.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

enum { ENABLED, CALLS, FAIL_AT, KIND };
enum { FULL = 1, BROKEN = 2, CUT = 3, DEAD = 4 };

static volatile int32_t *plan;

__attribute__((constructor)) static void read_plan(void) {
  const char *path = getenv("FAULT_PLAN");
  int fd = path ? open(path, O_RDWR) : -1;
  if (fd < 0) return;
  void *mapped = mmap(NULL, 16, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  if (mapped != MAP_FAILED) plan = mapped;
  close(fd);
}

static int is_vault(int fd) {
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return strstr(path, "/vault.db") != NULL;
}

/* The kind of fault that this call has, 0 for none. */
static int fault(int fd) {
  if (!plan || !plan[ENABLED] || !is_vault(fd)) return 0;
  int32_t call = ++plan[CALLS];
  if (plan[KIND] == DEAD) return call >= plan[FAIL_AT] ? BROKEN : 0;
  return call == plan[FAIL_AT] ? plan[KIND] : 0;
}

static int fails(int fd) {
  int kind = fault(fd);
  if (kind) errno = kind == FULL ? ENOSPC : EIO;
  return kind != 0;
}

#define REAL(name, type) \
  static __typeof__(type) *real_at; \
  if (!real_at) real_at = dlsym(RTLD_NEXT, name); \
  __typeof__(type) *real = real_at

typedef ssize_t (pwrite_t)(int, const void *, size_t, off64_t);
static ssize_t faulty_pwrite(pwrite_t *real, int fd, const void *bytes, size_t count, off64_t at) {
  int kind = fault(fd);
  if (!kind) return real(fd, bytes, count, at);
  if (kind == CUT && count > 1) real(fd, bytes, count / 2, at);
  errno = kind == BROKEN ? EIO : ENOSPC;
  return -1;
}
ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t at) {
  REAL("pwrite64", pwrite_t);
  return faulty_pwrite(real, fd, bytes, count, at);
}
ssize_t pwrite(int fd, const void *bytes, size_t count, off_t at) {
  REAL("pwrite", pwrite_t);
  return faulty_pwrite(real, fd, bytes, count, at);
}
ssize_t write(int fd, const void *bytes, size_t count) {
  REAL("write", ssize_t (int, const void *, size_t));
  return fails(fd) ? -1 : real(fd, bytes, count);
}
int fsync(int fd) {
  REAL("fsync", int (int));
  return fails(fd) ? -1 : real(fd);
}
int fdatasync(int fd) {
  REAL("fdatasync", int (int));
  return fails(fd) ? -1 : real(fd);
}
int ftruncate64(int fd, off64_t length) {
  REAL("ftruncate64", int (int, off64_t));
  return fails(fd) ? -1 : real(fd, length);
}
int ftruncate(int fd, off_t length) {
  REAL("ftruncate", int (int, off_t));
  return fails(fd) ? -1 : real(fd, length);
}
