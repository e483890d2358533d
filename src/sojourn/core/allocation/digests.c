/* SHA-256 (FIPS 180-4), for the lottery. */
#include <stdint.h>
#include <string.h>

#if defined(__x86_64__) && defined(__GNUC__)
#include <cpuid.h>
#include <immintrin.h>
#define HAS_SHA_INSTRUCTIONS 1
#endif

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
