/* The worst person, and the worst seat, of a full group. */
#ifndef SOJOURN_WORST_H
#define SOJOURN_WORST_H

#include "lines.h"

static int build_person_heap(Run *run, int32_t group) {
    Span *span = &run->spans[group];
    span->heaped = 1;
    for (int32_t p = run->groups[group].first; p < run->groups[group].last; p++) {
        if (run->worst[p] && heap_push(&span->heap, worst_entry(run->worst[p], (uint32_t)p))) return -1;
    }
    return 0;
}

/* The project whose worst person is the worst under the group, or of the run; -1 when nobody sits there. */
static int32_t worst_project(Run *run, int32_t first, int32_t last, int32_t group) {
    if (last - first <= SCAN_LIMIT || group < 0) {
        int32_t at = -1;
        uint32_t worst = 0;
        for (int32_t p = first; p < last; p++) {
            if (run->worst[p] <= worst) continue;
            worst = run->worst[p];
            at = p;
        }
        return at;
    }
    Span *span = &run->spans[group];
    if (!span->heaped && build_person_heap(run, group)) {
        run->failed = 1;
        return -1;
    }
    while (span->heap.length) {
        uint64_t entry = ~span->heap.entry[0];
        if (run->worst[(uint32_t)entry] == (uint32_t)(entry >> 32)) return (int32_t)(uint32_t)entry;
        heap_pop(&span->heap); /* somebody else is the worst there since */
    }
    return -1;
}

/* The persons of a project have changed: what the groups inside the unit know of their worst is no longer true. */
static inline void note_persons(Run *run, int32_t project) {
    for (int32_t g = run->projects[project].group; g >= 0; g = run->groups[g].parent) {
        if (run->outer_groups && run->spans[g].outer) break;
        run->groups[g].bar = 0;
        if (run->wide && run->spans[g].heaped && run->worst[project] &&
            heap_push(&run->spans[g].heap, worst_entry(run->worst[project], (uint32_t)project)))
            run->failed = 1;
    }
}

static int build_seat_heap(Run *run, int32_t group) {
    Span *span = &run->spans[group];
    span->heaped = 1;
    for (int32_t p = run->groups[group].first; p < run->groups[group].last;) {
        Unit *unit = &run->units[run->unit_of[p]];
        if (unit->count &&
            heap_push(&span->heap, worst_entry((uint32_t)(unit->held + unit->count), (uint32_t)unit->order)))
            return -1;
        p = unit->last;
    }
    return 0;
}

static void note_seat(Run *run, Unit *unit) {
    if (!unit->count) return;
    for (int32_t g = unit->outer; g >= 0; g = run->groups[g].parent)
        if (run->spans[g].heaped &&
            heap_push(&run->spans[g].heap, worst_entry((uint32_t)(unit->held + unit->count), (uint32_t)unit->order)))
            run->failed = 1;
}

/* The unit whose last seat is the worst under the outer group, or NULL when all seats there are held ones. */
static Unit *worst_unit(Run *run, int32_t group) {
    Span *span = &run->spans[group];
    if (!span->heaped && build_seat_heap(run, group)) {
        run->failed = 1;
        return NULL;
    }
    while (span->heap.length) {
        uint64_t entry = ~span->heap.entry[0];
        Unit *unit = &run->units[run->unit_by_order[(uint32_t)entry]];
        if (unit->count && unit->held + unit->count >= (int32_t)(entry >> 32)) return unit;
        heap_pop(&span->heap);
    }
    return NULL;
}

#endif
