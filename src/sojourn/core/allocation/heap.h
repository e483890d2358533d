/* Heaps of 64-bit entries, the smallest first. */
#ifndef SOJOURN_HEAP_H
#define SOJOURN_HEAP_H

#include <stdint.h>
#include <stdlib.h>

typedef struct {
    uint64_t *entry;
    int64_t length, room;
} Heap;

static int heap_push(Heap *heap, uint64_t value) {
    if (heap->length == heap->room) {
        int64_t room = heap->room ? heap->room * 2 : 16;
        uint64_t *grown = realloc(heap->entry, (size_t)room * sizeof *grown);
        if (!grown) return -1;
        heap->entry = grown;
        heap->room = room;
    }
    int64_t at = heap->length++;
    while (at) {
        int64_t up = (at - 1) / 2;
        if (heap->entry[up] <= value) break;
        heap->entry[at] = heap->entry[up];
        at = up;
    }
    heap->entry[at] = value;
    return 0;
}

static uint64_t heap_pop(Heap *heap) {
    uint64_t top = heap->entry[0], moved = heap->entry[--heap->length];
    int64_t at = 0;
    for (;;) {
        int64_t down = 2 * at + 1;
        if (down >= heap->length) break;
        if (down + 1 < heap->length && heap->entry[down + 1] < heap->entry[down]) down++;
        if (heap->entry[down] >= moved) break;
        heap->entry[at] = heap->entry[down];
        at = down;
    }
    if (heap->length) heap->entry[at] = moved;
    return top;
}

/* Worst first: entries are complemented, so that the same heap serves. */
static inline uint64_t worst_entry(uint32_t high, uint32_t low) { return ~((uint64_t)high << 32 | low); }

#endif
