/* One order for all: where every project has the same order of persons and no home says who is active, nobody who has a
 * seat ever loses it to a later one. Persons then choose in that order, each the first choice that has room.
 */
#include "market.h"

#include <stdlib.h>

enum { FAR = 48, NEAR = 16 }; /* how many persons ahead their lists are fetched */

typedef struct {
    int32_t left, above; /* seats, and the innermost group, or -1 */
} Room;

/* The person at each place of the one order; 0 when every open choice of a person has the same key, all keys differ and
 * none is far above the number of persons; else 1. */
static int in_order(const Market *m, int32_t *person, int64_t places) {
    for (int64_t i = 0; i < places; i++) person[i] = -1;
    for (int64_t s = 0; s < m->students; s++) {
        if (!m->enters[s]) continue;
        uint32_t own = UNACCEPTABLE;
        for (int64_t e = m->start[s]; e < m->start[s + 1]; e++) {
            if (!m->open[e] || m->key[e] == UNACCEPTABLE) continue;
            if (own == UNACCEPTABLE) own = m->key[e];
            if (own != m->key[e]) return 1;
        }
        if (own == UNACCEPTABLE) continue;
        if (own >= places || person[own] >= 0) return 1;
        person[own] = (int32_t)s;
    }
    return 0;
}

/* Whether a project and every group above it has room; a seat is taken where they have. */
static inline int takes(Room *projects, Room *groups, int32_t project) {
    if (projects[project].left <= 0) return 0;
    for (int32_t g = projects[project].above; g >= 0; g = groups[g].above)
        if (groups[g].left <= 0) return 0;
    projects[project].left--;
    for (int32_t g = projects[project].above; g >= 0; g = groups[g].above) groups[g].left--;
    return 1;
}

static void choose(Market *m, Room *projects, Room *groups, int64_t s) {
    int64_t first = m->start[s];
    for (int64_t e = first; e < m->start[s + 1]; e++) {
        if (!m->open[e]) continue;
        m->offers++;
        if (m->key[e] == UNACCEPTABLE || !takes(projects, groups, m->project[e])) continue;
        m->choice[s] = (int32_t)(e - first);
        return;
    }
}

/* Persons whom nobody takes stand in no order: all their offers are refused. */
static void start_answers(Market *m) {
    for (int64_t s = 0; s < m->students; s++) {
        m->choice[s] = -1;
        m->state[s] = NOT_TAKEN;
        if (!m->enters[s]) continue;
        int64_t open = 0, acceptable = 0;
        for (int64_t e = m->start[s]; e < m->start[s + 1]; e++) {
            open += m->open[e];
            acceptable += m->open[e] && m->key[e] != UNACCEPTABLE;
        }
        if (open) m->state[s] = TAKEN;
        if (!acceptable) m->offers += open;
    }
}

int solve_in_turn(Market *m) {
    if (m->homes || m->units != 1 || m->unit_outer[0] >= 0) return 1;
    int64_t places = 2 * m->students + 1;
    int32_t *person = malloc((size_t)places * sizeof *person);
    Room *projects = malloc((size_t)(m->projects + 1) * sizeof *projects);
    Room *groups = malloc((size_t)(m->groups + 1) * sizeof *groups);
    int result = person && projects && groups ? in_order(m, person, places) : -1;
    if (!result) {
        for (int64_t p = 0; p < m->projects; p++) projects[p] = (Room){m->seats[p], m->above[p]};
        for (int64_t g = 0; g < m->groups; g++) groups[g] = (Room){m->group_seats[g], m->parent[g]};
        m->offers = 0;
        start_answers(m);
        for (int64_t i = 0; i < places; i++) {
            if (i + FAR < places && person[i + FAR] >= 0) __builtin_prefetch(&m->start[person[i + FAR]]);
            if (i + NEAR < places && person[i + NEAR] >= 0) {
                int64_t first = m->start[person[i + NEAR]];
                __builtin_prefetch(&m->project[first]);
                __builtin_prefetch(&m->key[first]);
                __builtin_prefetch(&m->open[first]);
            }
            if (person[i] >= 0) choose(m, projects, groups, person[i]);
        }
    }
    free(person);
    free(projects);
    free(groups);
    return result;
}
