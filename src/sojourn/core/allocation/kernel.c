/* The compiled solver: deferred acceptance under nested caps on both sides, one offer at a time.
 *
 * Every order in which offers are processed gives the same allocation, so the order here is the one that memory likes:
 * a queue, taken in batches whose memory is fetched ahead; one 64-byte line a project; projects renumbered so that
 * every group is a run of them. What was refused at a project stays refused there, and everybody of a later key with it,
 * so most offers are answered by the project's bar alone.
 * The offers held under a full group form a matroid's basis: a new offer drives out the worst of the innermost full
 * group (Oxley, Matroid Theory, 1.8 on fundamental circuits), which is all that a step has to find.
 *
 * A plain shared library: no Python headers are needed to build it. Arrays are checked by the caller.
 */
#define _DEFAULT_SOURCE

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "home.h"
#include "market.h"
#include "memory.h"
#include "worst.h"

enum { BATCH = 32 }; /* how many offers are taken together */

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
    uint32_t key = run->worst[victim] - 1;
    int32_t worst = seat_pop_worst(run, line);
    count_groups(run, line->group, stop, -1);
    note_persons(run, victim);
    refuse(run, worst, victim, key);
}

/* The key of the worst person of a unit, who sits at that project; remembered until persons change. */
static inline uint32_t worst_of_unit(Run *run, Unit *unit, int32_t project) {
    uint32_t key = run->worst[project] - 1;
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
        refuse(run, student, p, made.key);
        return;
    }
    int32_t victim = worst_project(run, loser->first, loser->last, loser->whole);
    if (victim < 0 || (loser == unit && worst_of_unit(run, unit, victim) < made.key)) {
        refuse(run, student, p, made.key);
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
    if (line->count >= line->seats) {
        if (run->worst[p] <= made.key) {
            refuse(run, student, p, made.key);
            return;
        }
        uint32_t key = run->worst[p] - 1;
        int32_t worst = seat_replace_worst(run, line, made.key, student);
        note_persons(run, p);
        refuse(run, worst, p, key);
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
        refuse(run, student, p, made.key);
        return;
    }
    int32_t victim = worst_project(run, group->first, group->last, full);
    if (victim < 0 || (group->bar = run->worst[victim] - 1) < made.key) {
        refuse(run, student, p, made.key);
        return;
    }
    drive_out(run, victim, full);
    seat(run, student, made.key, p);
    count_groups(run, line->group, full, 1);
}

/* ---------------------------------------------------------------- setting up and tearing down */

static int pack(Run *run) {
    Market *m = run->m;
    int64_t edges = m->start[m->students], at = 0;
    int32_t *place = large((size_t)(m->projects + 1) * sizeof *place);
    run->offers = large((size_t)(edges + 1) * sizeof *run->offers);
    run->cursor = large((size_t)(m->students + 1) * sizeof *run->cursor);
    run->projects = large((size_t)(m->projects + 1) * sizeof *run->projects);
    run->worst = large((size_t)(m->projects + 1) * sizeof *run->worst);
    run->bar = large((size_t)(m->projects + 1) * sizeof *run->bar);
    run->unit_of = large((size_t)(m->projects + 1) * sizeof *run->unit_of);
    run->units = large(((size_t)m->units + 1) * sizeof *run->units);
    run->unit_by_order = malloc((size_t)(m->units + 1) * sizeof *run->unit_by_order);
    run->groups = large(((size_t)m->groups + 1) * sizeof *run->groups);
    run->spans = calloc((size_t)m->groups + 1, sizeof *run->spans);
    run->queue = large((size_t)(m->students + 1) * sizeof *run->queue);
    run->ring = m->students + 1;
    if (!place || !run->offers || !run->cursor || !run->projects || !run->worst || !run->bar || !run->unit_of ||
        !run->units || !run->unit_by_order || !run->groups || !run->spans || !run->queue) {
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
        unit->count = unit->last = 0;
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
        run->worst[i] = 0;
        run->bar[i] = UNACCEPTABLE;
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
    free(run->worst);
    free(run->bar);
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

/* ---------------------------------------------------------------- batches of offers */

typedef struct {
    int32_t entry[BATCH], exhausted[BATCH]; /* of the queue; students whose list has ended */
    int32_t length, ended;
} Batch;

static inline int32_t student_of(int32_t entry) { return entry < 0 ? ~entry : entry; }

static inline Offer standing(const Run *run, int32_t student) {
    Offer made = run->offers[run->cursor[student]];
    made.project &= ~LAST;
    return made;
}

/* Moves a student on to the next choice whose bar is not reached yet; 0 where the list ends. */
static inline int reach(Run *run, int32_t entry) {
    uint32_t at = run->cursor[student_of(entry)], last = 0;
    if (entry < 0) last = run->offers[at++].project & LAST;
    while (!last) {
        Offer next = run->offers[at];
        run->m->offers++;
        if (next.key < run->bar[next.project & ~LAST]) break;
        last = next.project & LAST;
        at++;
    }
    run->cursor[student_of(entry)] = at;
    return !last;
}

/* Takes entries off the queue, and fetches what says where their students stand. */
static void draw_batch(Run *run, Batch *batch) {
    batch->length = batch->ended = 0;
    while (batch->length < BATCH && run->head != run->tail) {
        int32_t entry = batch->entry[batch->length++] = run->queue[run->head++];
        if (run->head == run->ring) run->head = 0;
        __builtin_prefetch(&run->cursor[student_of(entry)], 1);
    }
    for (int32_t i = 0; i < batch->length; i++)
        __builtin_prefetch(&run->offers[run->cursor[student_of(batch->entry[i])]]);
}

/* Moves everybody on, parts those whose list has ended from those who offer, and fetches what either needs. */
static void reach_batch(Run *run, Batch *batch) {
    int32_t offering = 0;
    for (int32_t i = 0; i < batch->length; i++) {
        int32_t student = student_of(batch->entry[i]);
        if (reach(run, batch->entry[i])) {
            uint32_t p = standing(run, student).project;
            __builtin_prefetch(&run->projects[p], 1);
            __builtin_prefetch(&run->worst[p], 1);
            if (run->outer_groups) __builtin_prefetch(&run->unit_of[p]);
            batch->entry[offering++] = student;
            continue;
        }
        if (run->flags) {
            __builtin_prefetch(&run->m->home[student]);
            __builtin_prefetch(&run->m->reserve[student]);
            __builtin_prefetch(&run->flags[student], 1);
        }
        batch->exhausted[batch->ended++] = student;
    }
    batch->length = offering;
    for (int32_t i = 0; i < offering; i++) {
        uint32_t p = standing(run, batch->entry[i]).project;
        int32_t group = run->projects[p].group;
        if (group >= 0) __builtin_prefetch(&run->groups[group], 1);
        if (run->outer_groups) __builtin_prefetch(&run->units[run->unit_of[p]], 1);
    }
}

/* Takes the next offers of the queue, each step for all of them before the next step: what it needs has been fetched
 * while the others were looked at. */
static void take_batch(Run *run) {
    Batch batch;
    draw_batch(run, &batch);
    reach_batch(run, &batch);
    for (int32_t i = 0; i < batch.length; i++) offer(run, batch.entry[i], standing(run, batch.entry[i]));
    for (int32_t i = 0; i < batch.ended; i++) student_exhausted(run, batch.exhausted[i]);
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
        take_batch(&run);
        if (run.failed) result = -1;
    }
    if (!result) answer(&run);
    tear_down(&run);
    return result;
}
