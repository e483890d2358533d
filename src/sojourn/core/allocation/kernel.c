/* The compiled solver: deferred acceptance under nested caps on both sides, one offer at a time.
 *
 * Every order in which offers are processed gives the same allocation, so the order here is the one that memory likes:
 * a queue, read ahead by prefetch; one 64-byte line a project; projects renumbered so that every group is a run of them.
 * The offers held under a full group form a matroid's basis: a new offer drives out the worst of the innermost full
 * group (Oxley, Matroid Theory, 1.8 on fundamental circuits), which is all that a step has to find.
 *
 * A plain shared library: no Python headers are needed to build it. Arrays are checked by the caller.
 */
#define _DEFAULT_SOURCE

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "market.h"

#if defined(__x86_64__) && defined(__GNUC__)
#include <cpuid.h>
#include <immintrin.h>
#define HAS_SHA_INSTRUCTIONS 1
#endif

#define LAST 0x80000000u
#define INLINE_SLOTS 6
#define SCAN_LIMIT 48 /* runs of at most so many projects are scanned for their worst; wider ones keep a heap */

enum { FAR = 96, MIDDLE = 64, NEAR = 32, NEXT = 12 }; /* how many offers ahead each step is fetched */
enum { IN_QUOTA = 1, SET_ASIDE = 2, ACTIVE = 4, EXHAUSTED = 8 };

/* ---------------------------------------------------------------- heaps of 64-bit entries, the smallest first */

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

/* ---------------------------------------------------------------- the lines */

typedef struct { /* 64 bytes; the persons seated, worst at slot 0 (a heap by key) */
    int32_t seats, count, group, spill;
    uint32_t key[INLINE_SLOTS];
    int32_t student[INLINE_SLOTS];
} Project;

typedef struct {
    uint32_t project, key; /* the top bit of the project marks the last choice of a list */
} Offer;

typedef struct { /* what every offer reads; 32 bytes, so that none lies across two lines */
    int32_t seats, count, parent;
    uint32_t bar;        /* the key of the worst person while the group is full; 0 when it is not known */
    int32_t first, last; /* its run of projects */
    int32_t spare[2];
} Group;

typedef struct { /* what few offers read */
    uint8_t outer, heaped;
    Heap heap; /* worst first: (key, project) inside units, (seat number, order of the unit) above them */
} Span;

typedef struct {
    int32_t count, held, order, outer, first, last;
    int32_t whole; /* the group that holds all projects of the unit, or -1 */
} Unit;

typedef struct {
    int32_t wanted, granted, country, quota;
    int64_t list_first, list_last, open_cursor;
    Heap pool, waiting;
} Home;

typedef struct {
    int64_t first, last, cursor;
} Reserve;

typedef struct {
    Market *m;
    Offer *offers;
    uint32_t *cursor; /* the choice each student offers to, or is seated at */
    Project *projects;
    int32_t *unit_of;
    Unit *units;
    int32_t *unit_by_order;
    Group *groups;
    Span *spans;
    uint32_t *spill_key;
    int32_t *spill_student;
    int32_t *queue;
    int64_t head, tail, ring;
    uint8_t outer_groups; /* some group lies above a whole unit */
    uint8_t wide;         /* some group is too wide to be scanned */
    /* home side */
    Home *homes;
    Reserve *reserves;
    Heap *denied; /* per country: the next refused seat of each home */
    int32_t *home_list, *reserve_list;
    uint8_t *flags;
    int failed;
} Run;

static inline uint32_t *keys_of(Run *run, Project *p) { return p->spill < 0 ? p->key : run->spill_key + p->spill; }
static inline int32_t *seated_of(Run *run, Project *p) {
    return p->spill < 0 ? p->student : run->spill_student + p->spill;
}

static inline void seat_push(Run *run, Project *p, uint32_t key, int32_t student) {
    uint32_t *keys = keys_of(run, p);
    int32_t *who = seated_of(run, p);
    int32_t at = p->count++;
    while (at) {
        int32_t up = (at - 1) / 2;
        if (keys[up] >= key) break;
        keys[at] = keys[up];
        who[at] = who[up];
        at = up;
    }
    keys[at] = key;
    who[at] = student;
}

/* Puts a person at the top of a heap of so many, and lets the person sink to the right place. */
static inline void sink(uint32_t *keys, int32_t *who, int32_t length, uint32_t key, int32_t student) {
    int32_t at = 0;
    for (int32_t down = 1; down < length; down = 2 * at + 1) {
        if (down + 1 < length && keys[down + 1] > keys[down]) down++;
        if (keys[down] <= key) break;
        keys[at] = keys[down];
        who[at] = who[down];
        at = down;
    }
    keys[at] = key;
    who[at] = student;
}

static inline int32_t seat_pop_worst(Run *run, Project *p) {
    uint32_t *keys = keys_of(run, p);
    int32_t *who = seated_of(run, p);
    int32_t worst = who[0], last = --p->count;
    sink(keys, who, last, keys[last], who[last]);
    return worst;
}

/* Gives the worst seated person's place to another, and names who lost it. */
static inline int32_t seat_replace_worst(Run *run, Project *p, uint32_t key, int32_t student) {
    int32_t *who = seated_of(run, p), worst = who[0];
    sink(keys_of(run, p), who, p->count, key, student);
    return worst;
}

/* The queue holds students who offer for the first time, and as ~student those who were refused: their memory is not
 * touched before their turn, when it has been fetched. */
static inline void enqueue(Run *run, int32_t entry) {
    run->queue[run->tail++] = entry;
    if (run->tail == run->ring) run->tail = 0;
}

static inline void refuse(Run *run, int32_t student) { enqueue(run, ~student); }

/* ---------------------------------------------------------------- the worst person, the worst seat */

static int build_person_heap(Run *run, int32_t group) {
    Span *span = &run->spans[group];
    span->heaped = 1;
    for (int32_t p = run->groups[group].first; p < run->groups[group].last; p++) {
        Project *line = &run->projects[p];
        if (line->count && heap_push(&span->heap, worst_entry(keys_of(run, line)[0], (uint32_t)p))) return -1;
    }
    return 0;
}

/* The project whose worst person is the worst under the group, or of the run; -1 when nobody sits there. */
static int32_t worst_project(Run *run, int32_t first, int32_t last, int32_t group) {
    if (last - first <= SCAN_LIMIT || group < 0) {
        int32_t worst = -1;
        uint32_t worst_key = 0;
        for (int32_t p = first; p < last; p++) {
            Project *line = &run->projects[p];
            if (!line->count) continue;
            uint32_t key = keys_of(run, line)[0];
            if (worst < 0 || key > worst_key) {
                worst = p;
                worst_key = key;
            }
        }
        return worst;
    }
    Span *span = &run->spans[group];
    if (!span->heaped && build_person_heap(run, group)) {
        run->failed = 1;
        return -1;
    }
    while (span->heap.length) {
        uint64_t entry = ~span->heap.entry[0];
        Project *line = &run->projects[(uint32_t)entry];
        if (line->count && keys_of(run, line)[0] == (uint32_t)(entry >> 32)) return (int32_t)(uint32_t)entry;
        heap_pop(&span->heap); /* somebody else is the worst there since */
    }
    return -1;
}

/* The persons of a project have changed: what the groups inside the unit know of their worst is no longer true. */
static inline void note_persons(Run *run, int32_t project) {
    Project *line = &run->projects[project];
    for (int32_t g = line->group; g >= 0; g = run->groups[g].parent) {
        if (run->outer_groups && run->spans[g].outer) break;
        run->groups[g].bar = 0;
        if (run->wide && run->spans[g].heaped && line->count &&
            heap_push(&run->spans[g].heap, worst_entry(keys_of(run, line)[0], (uint32_t)project)))
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

/* ---------------------------------------------------------------- the home side */

static void activate(Run *run, int32_t student) {
    run->flags[student] |= ACTIVE;
    enqueue(run, student);
}

static void activate_waiting(Run *run, Home *home) {
    if (!home->waiting.length) return;
    activate(run, (int32_t)(uint32_t)heap_pop(&home->waiting));
}

static void grant_next_seat(Run *run, int32_t country) {
    Heap *denied = &run->denied[country];
    while (denied->length) {
        uint64_t entry = heap_pop(denied);
        /* the low half is the home's place in the key order, resolved through home_by_order kept in unit fashion */
        int32_t h = (int32_t)(uint32_t)entry;
        h = run->m->home_order[run->m->homes + h]; /* second half of the array: homes by order */
        Home *home = &run->homes[h];
        int32_t held = run->m->home_held[h];
        if (home->granted >= home->wanted || (int32_t)(entry >> 32) != held + home->granted + 1) continue;
        home->granted++;
        if (home->granted < home->wanted &&
            heap_push(denied, (uint64_t)(uint32_t)(held + home->granted + 1) << 32 | (uint32_t)entry))
            run->failed = 1;
        activate_waiting(run, home);
        return;
    }
}

static void student_exhausted(Run *run, int32_t student) {
    Market *m = run->m;
    if (!m->homes) return;
    int32_t h = m->home[student];
    Home *home = &run->homes[h];
    uint8_t *flags = run->flags;
    flags[student] = (uint8_t)((flags[student] & ~IN_QUOTA) | EXHAUSTED);
    if (home->quota == UNLIMITED && home->country < 0) return;
    if (flags[student] & SET_ASIDE) {
        Reserve *r = &run->reserves[m->reserve[student]];
        while (r->cursor < r->last && (flags[run->reserve_list[r->cursor]] & (EXHAUSTED | SET_ASIDE))) r->cursor++;
        if (r->cursor < r->last) {
            int32_t next = run->reserve_list[r->cursor++];
            flags[next] |= SET_ASIDE;
            if (!(flags[next] & IN_QUOTA) &&
                heap_push(&home->pool, (uint64_t)(uint32_t)m->position[next] << 32 | (uint32_t)next))
                run->failed = 1;
        }
    }
    int32_t next = -1;
    if (home->pool.length) {
        next = (int32_t)(uint32_t)heap_pop(&home->pool);
    } else {
        while (home->open_cursor < home->list_last &&
               (flags[run->home_list[home->open_cursor]] & (IN_QUOTA | EXHAUSTED | SET_ASIDE)))
            home->open_cursor++;
        if (home->open_cursor < home->list_last) next = run->home_list[home->open_cursor++];
    }
    if (next >= 0) {
        flags[next] |= IN_QUOTA;
        if (home->country < 0) {
            activate(run, next);
        } else {
            if (heap_push(&home->waiting, (uint64_t)(uint32_t)m->position[next] << 32 | (uint32_t)next))
                run->failed = 1;
            activate_waiting(run, home);
        }
        return;
    }
    if (home->country < 0) return;
    home->wanted--;
    if (home->granted > home->wanted) {
        home->granted--;
        grant_next_seat(run, home->country);
    } else {
        activate_waiting(run, home);
    }
}

static int start_homes(Run *run) {
    Market *m = run->m;
    int64_t n = m->students;
    int32_t *by_position = malloc((size_t)(n + 1) * sizeof *by_position);
    run->homes = calloc((size_t)m->homes + 1, sizeof *run->homes);
    run->reserves = calloc((size_t)m->reserves + 1, sizeof *run->reserves);
    run->denied = calloc((size_t)m->countries + 1, sizeof *run->denied);
    run->home_list = malloc((size_t)(n + 1) * sizeof *run->home_list);
    run->reserve_list = malloc((size_t)(n + 1) * sizeof *run->reserve_list);
    run->flags = calloc((size_t)n + 1, 1);
    if (!by_position || !run->homes || !run->reserves || !run->denied || !run->home_list || !run->reserve_list ||
        !run->flags) {
        free(by_position);
        return -1;
    }
    for (int64_t i = 0; i < n; i++) by_position[i] = -1;
    for (int64_t s = 0; s < n; s++) {
        if (run->cursor[s] == run->cursor[s + 1]) continue; /* nothing to offer to */
        by_position[m->position[s]] = (int32_t)s;
        run->homes[m->home[s]].list_last++;
        if (m->reserve[s] >= 0) run->reserves[m->reserve[s]].last++;
    }
    int64_t at = 0;
    for (int64_t h = 0; h < m->homes; h++) {
        Home *home = &run->homes[h];
        int64_t size = home->list_last;
        home->list_first = home->list_last = home->open_cursor = at;
        home->quota = m->quota[h];
        home->country = m->home_country[h];
        at += size;
    }
    at = 0;
    for (int64_t r = 0; r < m->reserves; r++) {
        Reserve *reserve = &run->reserves[r];
        int64_t size = reserve->last;
        reserve->first = reserve->last = reserve->cursor = at;
        at += size;
    }
    for (int64_t i = 0; i < n; i++) {
        int32_t s = by_position[i];
        if (s < 0) continue;
        run->home_list[run->homes[m->home[s]].list_last++] = s;
        int32_t r = m->reserve[s];
        if (r < 0) continue;
        Reserve *reserve = &run->reserves[r];
        run->reserve_list[reserve->last++] = s;
        if (reserve->last - reserve->first <= m->reserve_seats[r]) {
            run->flags[s] |= SET_ASIDE;
            reserve->cursor = reserve->last;
        }
    }
    free(by_position);
    for (int64_t h = 0; h < m->homes; h++) {
        Home *home = &run->homes[h];
        int32_t room = home->quota;
        for (int64_t i = home->list_first; i < home->list_last; i++) {
            int32_t s = run->home_list[i];
            if (!(run->flags[s] & SET_ASIDE)) continue;
            if (room > 0) {
                run->flags[s] |= IN_QUOTA;
                home->wanted++;
                if (room != UNLIMITED) room--;
            } else if (heap_push(&home->pool, (uint64_t)(uint32_t)m->position[s] << 32 | (uint32_t)s)) {
                return -1;
            }
        }
        for (; home->open_cursor < home->list_last && room > 0; home->open_cursor++) {
            int32_t s = run->home_list[home->open_cursor];
            if (run->flags[s] & SET_ASIDE) continue;
            run->flags[s] |= IN_QUOTA;
            home->wanted++;
            if (room != UNLIMITED) room--;
        }
        if (home->country < 0)
            home->granted = home->wanted;
        else if (home->wanted &&
                 heap_push(&run->denied[home->country],
                           (uint64_t)(uint32_t)(m->home_held[h] + 1) << 32 | (uint32_t)m->home_order[h]))
            return -1;
    }
    for (int64_t c = 0; c < m->countries; c++)
        for (int32_t seat = 0; seat < m->country_seats[c] && run->denied[c].length; seat++)
            grant_next_seat(run, (int32_t)c); /* nobody waits yet, so this only counts */
    for (int64_t h = 0; h < m->homes; h++) {
        Home *home = &run->homes[h];
        int32_t left = home->granted;
        for (int64_t i = home->list_first; i < home->list_last; i++) {
            int32_t s = run->home_list[i];
            if (!(run->flags[s] & IN_QUOTA)) continue;
            if (left > 0) {
                left--;
                run->flags[s] |= ACTIVE;
            } else if (heap_push(&home->waiting, (uint64_t)(uint32_t)m->position[s] << 32 | (uint32_t)s)) {
                return -1;
            }
        }
    }
    for (int64_t s = 0; s < n; s++) /* in the order in which their lists stand in memory */
        if (run->flags[s] & ACTIVE) enqueue(run, (int32_t)s);
    return 0;
}

/* ---------------------------------------------------------------- one offer */

/* Adds `change` to the groups from `group` upwards, up to but not including `stop`. */
static inline void count_groups(Run *run, int32_t group, int32_t stop, int32_t change) {
    for (; group >= 0 && group != stop; group = run->groups[group].parent) run->groups[group].count += change;
}

static inline void seat(Run *run, int32_t student, uint32_t key, int32_t project) {
    seat_push(run, &run->projects[project], key, student);
    note_persons(run, project);
}

/* Drives out the worst person of `victim` (a project); groups below `stop` lose one. */
static void drive_out(Run *run, int32_t victim, int32_t stop) {
    Project *line = &run->projects[victim];
    int32_t worst = seat_pop_worst(run, line);
    count_groups(run, line->group, stop, -1);
    note_persons(run, victim);
    refuse(run, worst);
}

/* The key of the worst person of a unit, who sits at that project; remembered until persons change. */
static inline uint32_t worst_of_unit(Run *run, Unit *unit, int32_t project) {
    uint32_t key = keys_of(run, &run->projects[project])[0];
    if (unit->whole >= 0) run->groups[unit->whole].bar = key;
    return key;
}

/* A new seat under a full group above the units: the worst of its seats goes, and with it the last person its unit
 * picked; that can be the new one. */
static void offer_above(Run *run, int32_t student, Offer made, int32_t full) {
    int32_t p = (int32_t)made.project;
    Unit *unit = &run->units[run->unit_of[p]], *last = worst_unit(run, full);
    int32_t number = unit->held + unit->count + 1;
    int32_t theirs = last ? last->held + last->count : 0;
    Unit *loser = last && (theirs > number || (theirs == number && last->order > unit->order)) ? last : unit;
    uint32_t known = loser == unit && unit->whole >= 0 ? run->groups[unit->whole].bar : 0;
    if (!loser->count || (known && known < made.key)) {
        refuse(run, student);
        return;
    }
    int32_t victim = worst_project(run, loser->first, loser->last, loser->whole);
    if (victim < 0 || (loser == unit && worst_of_unit(run, unit, victim) < made.key)) {
        refuse(run, student);
        return;
    }
    int32_t stop = loser == unit ? unit->outer : full;
    drive_out(run, victim, stop);
    seat(run, student, made.key, p);
    count_groups(run, run->projects[p].group, stop, 1);
    if (loser == unit) return;
    loser->count--;
    note_seat(run, loser);
    unit->count++;
    note_seat(run, unit);
}

static inline void offer(Run *run, int32_t student, Offer made) {
    int32_t p = (int32_t)made.project;
    Project *line = &run->projects[p];
    run->m->offers++;
    if (made.key == UNACCEPTABLE) {
        refuse(run, student);
        return;
    }
    if (line->count >= line->seats) {
        if (!line->count || keys_of(run, line)[0] < made.key) {
            refuse(run, student);
            return;
        }
        int32_t worst = seat_replace_worst(run, line, made.key, student);
        note_persons(run, p);
        refuse(run, worst);
        return;
    }
    int32_t full = line->group;
    while (full >= 0 && run->groups[full].count < run->groups[full].seats) full = run->groups[full].parent;
    if (full < 0) {
        seat(run, student, made.key, p);
        count_groups(run, line->group, -1, 1);
        if (run->outer_groups) {
            Unit *unit = &run->units[run->unit_of[p]];
            unit->count++;
            note_seat(run, unit);
        }
        return;
    }
    Group *group = &run->groups[full];
    if (run->outer_groups && run->spans[full].outer) {
        offer_above(run, student, made, full);
        return;
    }
    if (group->bar && group->bar < made.key) {
        refuse(run, student);
        return;
    }
    int32_t victim = worst_project(run, group->first, group->last, full);
    if (victim < 0 || (group->bar = keys_of(run, &run->projects[victim])[0]) < made.key) {
        refuse(run, student);
        return;
    }
    drive_out(run, victim, full);
    seat(run, student, made.key, p);
    count_groups(run, line->group, full, 1);
}

/* ---------------------------------------------------------------- setting up and tearing down */

/* Memory in large pages where the system has them: most of the time of a big market is looking up addresses. */
static void *large(size_t bytes) {
    void *memory = NULL;
    if (posix_memalign(&memory, 1 << 21, bytes)) return NULL;
#ifdef MADV_HUGEPAGE
    madvise(memory, bytes, MADV_HUGEPAGE);
#endif
    return memory;
}

static int pack(Run *run) {
    Market *m = run->m;
    int64_t edges = m->start[m->students], at = 0;
    int32_t *place = malloc((size_t)(m->projects + 1) * sizeof *place);
    run->offers = large((size_t)(edges + 1) * sizeof *run->offers);
    run->cursor = malloc((size_t)(m->students + 1) * sizeof *run->cursor);
    run->projects = large((size_t)(m->projects + 1) * sizeof *run->projects);
    run->unit_of = malloc((size_t)(m->projects + 1) * sizeof *run->unit_of);
    run->units = calloc((size_t)m->units + 1, sizeof *run->units);
    run->unit_by_order = malloc((size_t)(m->units + 1) * sizeof *run->unit_by_order);
    run->groups = large(((size_t)m->groups + 1) * sizeof *run->groups);
    run->spans = calloc((size_t)m->groups + 1, sizeof *run->spans);
    run->queue = malloc((size_t)(m->students + 1) * sizeof *run->queue);
    run->ring = m->students + 1;
    if (!place || !run->offers || !run->cursor || !run->projects || !run->unit_of || !run->units ||
        !run->unit_by_order || !run->groups || !run->spans || !run->queue) {
        free(place);
        return -1;
    }
    for (int64_t i = 0; i < m->projects; i++) place[m->order[i]] = (int32_t)i;
    for (int64_t s = 0; s < m->students; s++) {
        run->cursor[s] = (uint32_t)at;
        if (!m->enters[s]) continue;
        for (int64_t e = m->start[s]; e < m->start[s + 1]; e++) {
            if (!m->open[e]) continue;
            run->offers[at].project = (uint32_t)place[m->project[e]];
            run->offers[at++].key = m->key[e];
        }
        if (at > run->cursor[s]) run->offers[at - 1].project |= LAST;
    }
    run->cursor[m->students] = (uint32_t)at;
    run->offers[at] = (Offer){0, 0}; /* reading ahead may look here */
    free(place);
    for (int64_t u = 0; u < m->units; u++) {
        Unit *unit = &run->units[u];
        unit->held = m->unit_held[u];
        unit->order = m->unit_order[u];
        unit->outer = m->unit_outer[u];
        unit->first = -1;
        unit->whole = -1;
        run->unit_by_order[unit->order] = (int32_t)u;
        for (int32_t g = unit->outer; g >= 0 && !run->spans[g].outer; g = m->parent[g]) {
            run->spans[g].outer = 1;
            run->outer_groups = 1;
        }
    }
    for (int64_t g = 0; g < m->groups; g++) {
        run->groups[g] = (Group){
            .seats = m->group_seats[g], .parent = m->parent[g], .first = m->first[g], .last = m->last[g]};
        if (m->last[g] - m->first[g] > SCAN_LIMIT) run->wide = 1;
    }
    int64_t spill = 0;
    for (int64_t i = 0; i < m->projects; i++) {
        Project *line = &run->projects[i];
        int32_t p = m->order[i];
        line->seats = m->seats[p];
        line->count = 0;
        line->group = m->above[p];
        line->spill = -1;
        run->unit_of[i] = m->unit[p];
        if (line->seats > INLINE_SLOTS) spill++;
        Unit *unit = &run->units[m->unit[p]];
        if (unit->first < 0) unit->first = (int32_t)i;
        unit->last = (int32_t)i + 1;
    }
    for (int64_t i = 0; i < m->projects; i++) {
        Unit *unit = &run->units[run->unit_of[i]];
        int32_t g = run->projects[i].group;
        for (; g >= 0 && !run->spans[g].outer; g = run->groups[g].parent)
            if (run->groups[g].first == unit->first && run->groups[g].last == unit->last) unit->whole = g;
    }
    if (!spill) return 0;
    int32_t *asked = calloc((size_t)m->projects + 1, sizeof *asked);
    if (!asked) return -1;
    for (int64_t e = 0; e < at; e++) asked[run->offers[e].project & ~LAST]++;
    int64_t room = 0;
    for (int64_t i = 0; i < m->projects; i++) {
        Project *line = &run->projects[i];
        if (line->seats <= INLINE_SLOTS) continue;
        int32_t most = asked[i] < line->seats ? asked[i] : line->seats;
        if (most <= INLINE_SLOTS) continue;
        line->spill = (int32_t)room;
        room += most;
    }
    free(asked);
    run->spill_key = malloc((size_t)(room + 1) * sizeof *run->spill_key);
    run->spill_student = malloc((size_t)(room + 1) * sizeof *run->spill_student);
    return run->spill_key && run->spill_student ? 0 : -1;
}

/* The place in the student's own list of the nth open choice. */
static int32_t own_choice(Market *m, int64_t student, int32_t nth) {
    for (int64_t e = m->start[student]; e < m->start[student + 1]; e++)
        if (m->open[e] && nth-- == 0) return (int32_t)(e - m->start[student]);
    return -1;
}

static void answer(Run *run) {
    Market *m = run->m;
    int64_t at = 0;
    for (int64_t s = 0; s < m->students; s++) {
        m->choice[s] = -1;
        m->state[s] = NOT_TAKEN;
    }
    for (int64_t p = 0; p < m->projects; p++) {
        Project *line = &run->projects[p];
        int32_t *who = seated_of(run, line);
        for (int32_t i = 0; i < line->count; i++) m->choice[who[i]] = 0;
    }
    for (int64_t s = 0; s < m->students; s++) {
        int64_t begin = at;
        if (m->enters[s])
            for (int64_t e = m->start[s]; e < m->start[s + 1]; e++) at += m->open[e];
        if (begin == at) continue;
        if (!m->homes || (run->flags[s] & ACTIVE))
            m->state[s] = TAKEN;
        else
            m->state[s] = run->flags[s] & IN_QUOTA ? REFUSED_BY_COUNTRY : REFUSED_BY_HOME;
        if (!m->choice[s]) m->choice[s] = own_choice(m, s, (int32_t)(run->cursor[s] - begin));
    }
}

static void tear_down(Run *run) {
    for (int64_t g = 0; run->spans && g < run->m->groups; g++) free(run->spans[g].heap.entry);
    for (int64_t h = 0; run->homes && h < run->m->homes; h++) {
        free(run->homes[h].pool.entry);
        free(run->homes[h].waiting.entry);
    }
    for (int64_t c = 0; run->denied && c < run->m->countries; c++) free(run->denied[c].entry);
    free(run->offers);
    free(run->cursor);
    free(run->projects);
    free(run->unit_of);
    free(run->units);
    free(run->unit_by_order);
    free(run->groups);
    free(run->spans);
    free(run->spill_key);
    free(run->spill_student);
    free(run->queue);
    free(run->homes);
    free(run->reserves);
    free(run->denied);
    free(run->home_list);
    free(run->reserve_list);
    free(run->flags);
}

static inline int32_t queued(const Run *run, int64_t ahead) {
    int64_t at = run->head + ahead;
    return run->queue[at < run->ring ? at : at - run->ring];
}

/* The choice that a queued student offers to: the next one after a refusal. */
static inline const Offer *next_offer(const Run *run, int32_t entry) {
    return &run->offers[entry < 0 ? run->cursor[~entry] + 1 : run->cursor[entry]];
}

/* Asks for the memory of the offers that come next, each of its steps a little before it is needed. */
static inline void fetch_ahead(const Run *run) {
    int64_t waiting = run->tail - run->head;
    if (waiting < 0) waiting += run->ring;
    if (waiting <= FAR) return;
    int32_t entry = queued(run, FAR);
    __builtin_prefetch(&run->cursor[entry < 0 ? ~entry : entry], 1);
    __builtin_prefetch(next_offer(run, queued(run, MIDDLE)));
    entry = queued(run, NEAR);
    if (run->flags && entry < 0 && run->offers[run->cursor[~entry]].project & LAST) { /* a list that will be at its end */
        __builtin_prefetch(&run->m->home[~entry]);
        __builtin_prefetch(&run->m->reserve[~entry]);
        __builtin_prefetch(&run->flags[~entry], 1);
    }
    uint32_t project = next_offer(run, entry)->project & ~LAST;
    __builtin_prefetch(&run->projects[project], 1);
    if (run->outer_groups) __builtin_prefetch(&run->unit_of[project]);
    project = next_offer(run, queued(run, NEXT))->project & ~LAST;
    int32_t group = run->projects[project].group;
    if (group >= 0) __builtin_prefetch(&run->groups[group], 1);
    if (run->outer_groups) __builtin_prefetch(&run->units[run->unit_of[project]], 1);
    __asm__ volatile(""); /* or GCC takes the whole function for one without effect, and leaves it out */
}

/* 0 when done, -1 when memory ran out. */
int sojourn_solve(Market *market) {
    int result = solve_in_turn(market);
    if (result <= 0) return result;
    Run run = {.m = market};
    market->offers = 0;
    result = pack(&run);
    if (!result && market->homes) result = start_homes(&run);
    if (!result && !market->homes)
        for (int64_t s = 0; s < market->students; s++)
            if (run.cursor[s] < run.cursor[s + 1]) enqueue(&run, (int32_t)s);
    while (!result && run.head != run.tail) {
        fetch_ahead(&run);
        int32_t entry = run.queue[run.head++];
        if (run.head == run.ring) run.head = 0;
        int32_t student = entry < 0 ? ~entry : entry;
        if (entry < 0 && (run.offers[run.cursor[student]++].project & LAST)) {
            student_exhausted(&run, student);
        } else {
            Offer made = run.offers[run.cursor[student]];
            made.project &= ~LAST;
            offer(&run, student, made);
        }
        if (run.failed) result = -1;
    }
    if (!result) answer(&run);
    tear_down(&run);
    return result;
}

/* ---------------------------------------------------------------- the rankings of the students who chose */

/* For each choice the row of the rankings in which its unit ranks the student, or -1. 0 when done, -1 without memory. */
int sojourn_ranking_rows(const int32_t *student, const int32_t *unit, int64_t rows, const int64_t *start,
                         const int32_t *asked, int64_t students, int32_t *answer) {
    int64_t *begin = calloc((size_t)students + 2, sizeof *begin);
    uint64_t *mine = malloc((size_t)(rows + 1) * sizeof *mine); /* the rows of each student: unit, row */
    if (!begin || !mine) {
        free(begin);
        free(mine);
        return -1;
    }
    for (int64_t r = 0; r < rows; r++) begin[student[r] + 2]++;
    for (int64_t s = 0; s < students; s++) begin[s + 1] += begin[s];
    for (int64_t r = 0; r < rows; r++)
        mine[begin[student[r] + 1]++] = (uint64_t)(uint32_t)unit[r] << 32 | (uint32_t)r;
    for (int64_t s = 0; s < students; s++)
        for (int64_t e = start[s]; e < start[s + 1]; e++) {
            /* rows stand by unit, so a student's own rows do too */
            int64_t low = begin[s], high = begin[s + 1];
            while (high - low > 8) {
                int64_t middle = low + (high - low) / 2;
                if ((int32_t)(mine[middle] >> 32) <= asked[e])
                    low = middle;
                else
                    high = middle;
            }
            answer[e] = -1;
            for (; low < high; low++)
                if ((int32_t)(mine[low] >> 32) == asked[e]) answer[e] = (int32_t)(uint32_t)mine[low];
        }
    free(begin);
    free(mine);
    return 0;
}

/* ---------------------------------------------------------------- positions under a cap */

static int by_value(const void *one, const void *two) {
    uint64_t a = *(const uint64_t *)one, b = *(const uint64_t *)two;
    return (a > b) - (a < b);
}

/* The place, from 1, of each row among the distinct keys of its group. 0 when done, -1 without memory. */
int sojourn_positions(const int32_t *group, const uint32_t *key, int64_t rows, int64_t groups, int32_t *position) {
    int64_t *begin = calloc((size_t)groups + 2, sizeof *begin);
    uint64_t *entry = malloc((size_t)(rows + 1) * sizeof *entry);
    if (!begin || !entry) {
        free(begin);
        free(entry);
        return -1;
    }
    for (int64_t r = 0; r < rows; r++) begin[group[r] + 2]++;
    for (int64_t g = 0; g < groups; g++) begin[g + 1] += begin[g];
    for (int64_t r = 0; r < rows; r++) entry[begin[group[r] + 1]++] = (uint64_t)key[r] << 32 | (uint32_t)r;
    for (int64_t g = 0; g < groups; g++) {
        uint64_t *mine = entry + begin[g];
        int64_t count = begin[g + 1] - begin[g];
        if (count > 24)
            qsort(mine, (size_t)count, sizeof *mine, by_value);
        else
            for (int64_t i = 1; i < count; i++) {
                uint64_t moved = mine[i];
                int64_t at = i;
                for (; at && mine[at - 1] > moved; at--) mine[at] = mine[at - 1];
                mine[at] = moved;
            }
        int32_t place = 0;
        for (int64_t i = 0; i < count; i++) {
            if (!i || mine[i] >> 32 != mine[i - 1] >> 32) place++;
            position[(uint32_t)mine[i]] = place;
        }
    }
    free(begin);
    free(entry);
    return 0;
}

/* ---------------------------------------------------------------- SHA-256 (FIPS 180-4), for the lottery */

static const uint32_t ROUND[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be,
    0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa,
    0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85,
    0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3,
    0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f,
    0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

static inline uint32_t turn(uint32_t x, int by) { return x >> by | x << (32 - by); }

static void absorb_plainly(uint32_t state[8], const uint8_t *block) {
    uint32_t w[64];
    for (int i = 0; i < 16; i++)
        w[i] = (uint32_t)block[4 * i] << 24 | (uint32_t)block[4 * i + 1] << 16 | (uint32_t)block[4 * i + 2] << 8 | block[4 * i + 3];
    for (int i = 16; i < 64; i++)
        w[i] = w[i - 16] + w[i - 7] + (turn(w[i - 15], 7) ^ turn(w[i - 15], 18) ^ w[i - 15] >> 3) +
               (turn(w[i - 2], 17) ^ turn(w[i - 2], 19) ^ w[i - 2] >> 10);
    uint32_t a = state[0], b = state[1], c = state[2], d = state[3], e = state[4], f = state[5], g = state[6], h = state[7];
    for (int i = 0; i < 64; i++) {
        uint32_t one = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + ROUND[i] + w[i];
        uint32_t two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
        h = g, g = f, f = e, e = d + one, d = c, c = b, b = a, a = one + two;
    }
    state[0] += a, state[1] += b, state[2] += c, state[3] += d, state[4] += e, state[5] += f, state[6] += g, state[7] += h;
}

#ifdef HAS_SHA_INSTRUCTIONS
/* The same by the processor's own instructions: four rounds a step, the state as (a b e f) and (c d g h). */
__attribute__((target("sha,sse4.1"))) static void absorb_by_instructions(uint32_t state[8], const uint8_t *block) {
    const __m128i big_endian = _mm_set_epi64x(0x0c0d0e0f08090a0bLL, 0x0405060700010203LL);
    __m128i low = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)state), 0xB1);
    __m128i high = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)(state + 4)), 0x1B);
    __m128i abef = _mm_alignr_epi8(low, high, 8), cdgh = _mm_blend_epi16(high, low, 0xF0);
    const __m128i abef_before = abef, cdgh_before = cdgh;
    __m128i w[4];
    for (int i = 0; i < 4; i++)
        w[i] = _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)(block + 16 * i)), big_endian);
    for (int i = 0; i < 16; i++) {
        if (i >= 4) {
            __m128i next = _mm_add_epi32(_mm_sha256msg1_epu32(w[i & 3], w[(i + 1) & 3]),
                                         _mm_alignr_epi8(w[(i + 3) & 3], w[(i + 2) & 3], 4));
            w[i & 3] = _mm_sha256msg2_epu32(next, w[(i + 3) & 3]);
        }
        __m128i added = _mm_add_epi32(w[i & 3], _mm_loadu_si128((const __m128i *)(ROUND + 4 * i)));
        cdgh = _mm_sha256rnds2_epu32(cdgh, abef, added);
        abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(added, 0x0E));
    }
    abef = _mm_add_epi32(abef, abef_before);
    cdgh = _mm_add_epi32(cdgh, cdgh_before);
    low = _mm_shuffle_epi32(abef, 0x1B);
    high = _mm_shuffle_epi32(cdgh, 0xB1);
    _mm_storeu_si128((__m128i *)state, _mm_blend_epi16(low, high, 0xF0));
    _mm_storeu_si128((__m128i *)(state + 4), _mm_alignr_epi8(high, low, 8));
}
#endif

typedef void (*Absorb)(uint32_t state[8], const uint8_t *block);

static Absorb quickest_absorb(void) {
#ifdef HAS_SHA_INSTRUCTIONS
    unsigned a = 0, b = 0, c = 0, d = 0;
    if (__get_cpuid_count(7, 0, &a, &b, &c, &d) && (b >> 29 & 1)) return absorb_by_instructions;
#endif
    return absorb_plainly;
}

/* The digest of head + text[ends[i-1]:ends[i]] for each i, 32 bytes each; `plainly` leaves special instructions out. */
void sojourn_digests(const uint8_t *head, int64_t head_length, const uint8_t *text, const int64_t *ends, int64_t count,
                     int plainly, uint8_t *digests) {
    static const uint32_t initial[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                        0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    Absorb absorb = plainly ? absorb_plainly : quickest_absorb();
    uint32_t middle[8];
    memcpy(middle, initial, sizeof middle);
    int64_t whole = head_length / 64 * 64;
    for (int64_t i = 0; i < whole; i += 64) absorb(middle, head + i);
    int64_t rest = head_length - whole, begin = 0;
    for (int64_t i = 0; i < count; i++) {
        uint32_t state[8];
        uint8_t block[64];
        memcpy(state, middle, sizeof state);
        memcpy(block, head + whole, (size_t)rest);
        int64_t filled = rest, at = begin;
        uint64_t bits = (uint64_t)(head_length + ends[i] - begin) * 8;
        while (at < ends[i]) {
            int64_t part = ends[i] - at < 64 - filled ? ends[i] - at : 64 - filled;
            memcpy(block + filled, text + at, (size_t)part);
            filled += part;
            at += part;
            if (filled == 64) {
                absorb(state, block);
                filled = 0;
            }
        }
        block[filled++] = 0x80;
        if (filled > 56) {
            memset(block + filled, 0, (size_t)(64 - filled));
            absorb(state, block);
            filled = 0;
        }
        memset(block + filled, 0, (size_t)(56 - filled));
        for (int b = 0; b < 8; b++) block[56 + b] = (uint8_t)(bits >> (56 - 8 * b));
        absorb(state, block);
        for (int w = 0; w < 8; w++)
            for (int b = 0; b < 4; b++) digests[32 * i + 4 * w + b] = (uint8_t)(state[w] >> (24 - 8 * b));
        begin = ends[i];
    }
}
