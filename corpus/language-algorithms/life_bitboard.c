/* life_bitboard.c: Conway's game on a torus of 64-bit rows, all neighbours added at once */
#include <stdio.h>
#include <stdint.h>

#define ROWS 16

static uint64_t world[ROWS], next_world[ROWS];

static uint64_t left(uint64_t r) { return r << 1 | r >> 63; }
static uint64_t right(uint64_t r) { return r >> 1 | r << 63; }

static void step(void)
{
    int y;

    for (y = 0; y < ROWS; y++) {
        uint64_t up = world[(y + ROWS - 1) % ROWS], here = world[y], down = world[(y + 1) % ROWS];
        uint64_t n[8] = { left(up), up, right(up), left(here), right(here), left(down), down, right(down) };
        uint64_t ones = 0, twos = 0, fours = 0;
        int i;

        for (i = 0; i < 8; i++) {
            uint64_t carry = ones & n[i], carry2;

            ones ^= n[i];
            carry2 = twos & carry;
            twos ^= carry;
            fours |= carry2;
        }
        next_world[y] = twos & ~fours & (ones | here);
    }
    for (y = 0; y < ROWS; y++)
        world[y] = next_world[y];
}

static int population(void)
{
    int y, n = 0;

    for (y = 0; y < ROWS; y++)
        for (uint64_t r = world[y]; r; r &= r - 1)
            n++;
    return n;
}

static void place(int x, int y, const char *const *rows)
{
    for (; *rows; rows++, y++)
        for (int i = 0; (*rows)[i]; i++)
            if ((*rows)[i] == 'O')
                world[y % ROWS] |= UINT64_C(1) << ((x + i) & 63);
}

int main(void)
{
    static const char *const glider[] = { ".O.", "..O", "OOO", NULL }, *const acorn[] = { ".O.....", "...O...", "OO..OOO", NULL };
    int t, y;

    place(60, 12, glider);
    for (t = 0; t < 64; t++)
        step();
    for (y = 0; y < ROWS; y++)
        if (world[y])
            printf("%2d %016llx\n", y, (unsigned long long)world[y]);
    place(20, 6, acorn);
    for (t = 0; t < 100; t++) {
        if (t % 20 == 0)
            printf("%d ", population());
        step();
    }
    printf("%d\n", population());
    return 0;
}
