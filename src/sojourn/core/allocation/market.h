/* What the solver reads and answers: arrays of the caller, checked there. */
#ifndef SOJOURN_MARKET_H
#define SOJOURN_MARKET_H

#include <stdint.h>

#define UNLIMITED INT32_MAX
#define UNACCEPTABLE UINT32_MAX /* the unit refuses this person whatever room it has */

enum { NOT_TAKEN = 0, TAKEN = 1, REFUSED_BY_HOME = 2, REFUSED_BY_COUNTRY = 3 };

typedef struct {
    int64_t students, projects, groups, units;
    const int64_t *start;
    const int32_t *project;
    const uint32_t *key;
    const uint8_t *open, *enters;
    const int32_t *seats, *unit;
    const int32_t *order, *above, *parent, *first, *last, *group_seats;
    const int32_t *unit_outer, *unit_held, *unit_order;
    /* home side; homes = 0 when there is none */
    int64_t homes, reserves, countries;
    const int32_t *home, *position, *reserve;
    const int32_t *quota, *home_held, *home_order, *home_country, *country_seats, *reserve_home, *reserve_seats;
    /* answers */
    int32_t *choice;
    int8_t *state;
    int64_t offers;
} Market;

/* One order for all: 0 when done, 1 when this market is not of that kind, -1 when memory ran out. */
int solve_in_turn(Market *market);

#endif
