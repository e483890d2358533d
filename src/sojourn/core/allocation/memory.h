/* Memory for a run. */
#ifndef SOJOURN_MEMORY_H
#define SOJOURN_MEMORY_H

#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>

/* Memory in large pages where the system has them: most of the time of a big market is looking up addresses. */
static void *large(size_t bytes) {
    void *memory = NULL;
    if (bytes < 1 << 20) return malloc(bytes);
    if (posix_memalign(&memory, 1 << 21, bytes)) return NULL;
#ifdef MADV_HUGEPAGE
    madvise(memory, bytes, MADV_HUGEPAGE);
#endif
    return memory;
}

#endif
