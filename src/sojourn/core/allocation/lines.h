/* What a run keeps: a line a project, a group, a unit, a home; the persons seated; the queue. */
#ifndef SOJOURN_LINES_H
#define SOJOURN_LINES_H

#include <stdint.h>
#include <string.h>

#include "heap.h"
#include "market.h"

#define LAST 0x80000000u
#define INLINE_SLOTS 6
#define SCAN_LIMIT 48 /* runs of at most so many projects are scanned for their worst; wider ones keep a heap */

enum { IN_QUOTA = 1, SET_ASIDE = 2, ACTIVE = 4, EXHAUSTED = 8 };

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
    uint32_t *worst; /* per project: one more than the key of its worst person, 0 when nobody sits there */
    uint32_t *bar;   /* per project: the best key refused there so far; nobody from it on is ever taken there again */
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
    run->worst[p - run->projects] = keys[0] + 1;
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
    run->worst[p - run->projects] = last ? keys[0] + 1 : 0;
    return worst;
}

/* Gives the worst seated person's place to another, and names who lost it. */
static inline int32_t seat_replace_worst(Run *run, Project *p, uint32_t key, int32_t student) {
    int32_t *who = seated_of(run, p), worst = who[0];
    sink(keys_of(run, p), who, p->count, key, student);
    run->worst[p - run->projects] = keys_of(run, p)[0] + 1;
    return worst;
}

/* The queue holds students who offer for the first time, and as ~student those who were refused: their memory is not
 * touched before their turn, when it has been fetched. */
static inline void enqueue(Run *run, int32_t entry) {
    run->queue[run->tail++] = entry;
    if (run->tail == run->ring) run->tail = 0;
}

/* A refusal is for good, and so it is for everybody of a later key at the same project: the project's bar. */
static inline void refuse(Run *run, int32_t student, int32_t project, uint32_t key) {
    if (key < run->bar[project]) run->bar[project] = key;
    enqueue(run, ~student);
}

#endif
