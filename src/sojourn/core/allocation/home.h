/* The home side: who is active, and who comes when a list is exhausted. */
#ifndef SOJOURN_HOME_H
#define SOJOURN_HOME_H

#include "lines.h"
#include "memory.h"

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
    int32_t *by_position = large((size_t)(n + 1) * sizeof *by_position);
    run->homes = calloc((size_t)m->homes + 1, sizeof *run->homes);
    run->reserves = calloc((size_t)m->reserves + 1, sizeof *run->reserves);
    run->denied = calloc((size_t)m->countries + 1, sizeof *run->denied);
    run->home_list = large((size_t)(n + 1) * sizeof *run->home_list);
    run->reserve_list = large((size_t)(n + 1) * sizeof *run->reserve_list);
    run->flags = large((size_t)n + 1);
    if (!by_position || !run->homes || !run->reserves || !run->denied || !run->home_list || !run->reserve_list ||
        !run->flags) {
        free(by_position);
        return -1;
    }
    memset(run->flags, 0, (size_t)n + 1);
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
        int32_t s = by_position[i], ahead = i + 32 < n ? by_position[i + 32] : -1;
        if (ahead >= 0) {
            __builtin_prefetch(&m->home[ahead]);
            __builtin_prefetch(&m->reserve[ahead]);
        }
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
    for (int64_t i = 0; i < n; i++) /* the best first: what they take, fewer lose again */
        if (by_position[i] >= 0 && run->flags[by_position[i]] & ACTIVE) enqueue(run, by_position[i]);
    free(by_position);
    return 0;
}

#endif
