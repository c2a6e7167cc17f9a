/* Conway's game of life on a torus. Reads the first generation, prints the N-th. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;

internal static unsafe class GameOfLife
{
    const int ROWS = 10;
    const int COLS = 20;

    static readonly byte* now = StaticStorage.Allocate<byte>(ROWS * COLS);
    static readonly byte* next = StaticStorage.Allocate<byte>(ROWS * COLS);

    static int neighbours(int row, int col)
    {
        int dr, dc, n = 0;

        for (dr = -1; dr <= 1; dr++)
            for (dc = -1; dc <= 1; dc++)
                if (dr != 0 || dc != 0)
                    n += (now + (row + dr + ROWS) % ROWS * 20)[(col + dc + COLS) % COLS];
        return n;
    }

    static void generation()
    {
        int r, c;

        for (r = 0; r < ROWS; r++)
            for (c = 0; c < COLS; c++)
            {
                int n = neighbours(r, c);
                (next + r * 20)[c] = (byte)(n == 3 || ((now + r * 20)[c] != 0 && n == 2) ? 1 : 0);
            }
        memcpy(now, next, ROWS * COLS);
    }

    static int main(int argc, sbyte** argv)
    {
        sbyte* line = stackalloc sbyte[128];
        int r, c, alive = 0, n = argc > 1 ? atoi(argv[1]) : 1;

        for (r = 0; r < ROWS && fgets(line, 128, stdin) != null; r++)
            for (c = 0; c < COLS && line[c] != 0 && line[c] != '\n'; c++)
                (now + r * 20)[c] = (byte)(line[c] == 'O' ? 1 : 0);

        while (n-- > 0)
            generation();

        for (r = 0; r < ROWS; r++)
        {
            for (c = 0; c < COLS; c++)
            {
                putchar((now + r * 20)[c] != 0 ? 'O' : '.');
                alive += (now + r * 20)[c];
            }
            putchar('\n');
        }
        printf("%d alive\n"u8, alive);
        return alive > 0 ? 0 : 1;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
