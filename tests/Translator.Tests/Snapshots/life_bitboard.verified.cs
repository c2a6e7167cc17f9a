/* life_bitboard.c: Conway's game on a torus of 64-bit rows, all neighbours added at once */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdint;
using uint64_t = ulong;

internal static unsafe class LifeBitboard
{
    const int ROWS = 16;

    static readonly uint64_t* world = StaticStorage.Allocate<uint64_t>(ROWS);
    static readonly uint64_t* next_world = StaticStorage.Allocate<uint64_t>(ROWS);

    static uint64_t left(uint64_t r)
    {
        return r << 1 | r >> 63;
    }
    static uint64_t right(uint64_t r)
    {
        return r >> 1 | r << 63;
    }

    static void step()
    {
        int y;

        uint64_t* n = stackalloc uint64_t[8];
        for (y = 0; y < ROWS; y++)
        {
            uint64_t up = world[(y + ROWS - 1) % ROWS], here = world[y], down = world[(y + 1) % ROWS];
            StaticStorage.Clear(n, 64);
            n[0] = left(up);
            n[1] = up;
            n[2] = right(up);
            n[3] = left(here);
            n[4] = right(here);
            n[5] = left(down);
            n[6] = down;
            n[7] = right(down);
            uint64_t ones = 0, twos = 0, fours = 0;
            int i;

            for (i = 0; i < 8; i++)
            {
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

    static int population()
    {
        int y, n = 0;

        for (y = 0; y < ROWS; y++)
            for (uint64_t r = world[y]; r != 0; r &= r - 1)
                n++;
        return n;
    }

    static void place(int x, int y, sbyte** rows)
    {
        for (; *rows != null; rows++, y++)
            for (int i = 0; (*rows)[i] != 0; i++)
                if ((*rows)[i] == 'O')
                    world[y % ROWS] |= 1UL << ((x + i) & 63);
    }

    static readonly sbyte** glider = (sbyte**)StaticStorage.PointersTo(".O."u8, "..O"u8, "OOO"u8, null);

    static readonly sbyte** acorn = (sbyte**)StaticStorage.PointersTo(".O....."u8, "...O..."u8, "OO..OOO"u8, null);

    static int main()
    {
        int t, y;

        place(60, 12, glider);
        for (t = 0; t < 64; t++)
            step();
        for (y = 0; y < ROWS; y++)
            if (world[y] != 0)
                printf("%2d %016llx\n"u8, y, world[y]);
        place(20, 6, acorn);
        for (t = 0; t < 100; t++)
        {
            if (t % 20 == 0)
                printf("%d "u8, population());
            step();
        }
        printf("%d\n"u8, population());
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
