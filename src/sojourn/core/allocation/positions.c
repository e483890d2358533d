/* Where choices stand in the rankings of their units, and persons under a cap. */
#include <stdint.h>
#include <stdlib.h>

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
