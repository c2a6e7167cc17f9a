/* enums.c: enumerations with values of their own, as flags, as array sizes and as switch labels */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using direction = uint;
using flags = uint;
using letter = uint;
using level = uint;

internal static unsafe class Enums
{
    const int DEBUG = 0;
    const int INFO = 1;
    const int WARN = 10;
    const int ERROR = 11;
    const int FATAL = ERROR + 5;
    const int LAST = FATAL;
    const int NONE = 0;
    const int READ = 1 << 0;
    const int WRITE = 1 << 1;
    const int EXEC = 1 << 2;
    const int ALL = READ | WRITE | EXEC;
    const int EAST = 0;
    const int NORTH = 1;
    const int WEST = 2;
    const int SOUTH = 3;
    const int DIRECTIONS = 4;
    const int NEGATIVE = -5;
    const int NEXT = -4;
    const int BIG = 0x7fffffff;
    const int A = 'a';
    const int B = 98;
    const int Z = 'z';

    static readonly sbyte** names = (sbyte**)StaticStorage.PointersTo("east"u8, "north"u8, "west"u8, "south"u8);

    static sbyte* describe(level level)
    {
        switch (level)
        {
            case DEBUG:
            case INFO:
                return "talk"u8.ToPointer();
            case WARN:
                return "warn"u8.ToPointer();
            case ERROR:
            case FATAL:
                return (level == LAST ? "fatal"u8 : "error"u8).ToPointer();
        }
        return "unknown"u8.ToPointer();
    }

    static direction turn(direction d, int quarters)
    {
        return (d + (uint)quarters) % DIRECTIONS;
    }

    static flags without(flags f, flags what)
    {
        return f & ~what;
    }

    static readonly level* levels = StaticStorage.Create<level>([DEBUG, WARN, ERROR, FATAL, 3u]);

    static int main()
    {
        flags f = READ | EXEC;
        direction d = EAST;
        int i;
        int* counts = stackalloc int[] { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 };
        letter l;

        for (i = 0; i < 5; i++)
            printf("%d %s\n"u8, levels[i], describe(levels[i]));
        for (i = 0; i < 5; i++, d = turn(d, 3))
            printf("%s "u8, names[d]);
        printf("\n"u8);
        f |= WRITE;
        f = without(f, READ);
        printf("%d %d %d\n"u8, f, (f & READ) == 0, ALL & ~f);
        counts[ERROR]++;
        counts[levels[2]] += 2;
        printf("%d %zu\n"u8, counts[ERROR], (LAST + 1) * sizeof(int) / sizeof(int));
        printf("%d %d %d\n"u8, NEGATIVE, NEXT, BIG);
        for (l = A; l <= B; l++)
            printf("%c"u8, l);
        printf("%c\n"u8, Z);
        printf("%zu %d\n"u8, sizeof(level), unchecked((level)(-1)) > 0);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
