using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using size_t = ulong;

internal static unsafe class RandomSequences
{
    /* glibc's sequences: random with states of every size, random_r, drand48 and its kin */

    static void show(sbyte* what)
    {
        printf("%s:"u8, what);
        for (int i = 0; i < 6; i++)
            printf(" %ld"u8, random());
        printf("\n"u8);
    }

    static readonly size_t* sizes = StaticStorage.Create<size_t>([8, 16, 32, 64, 128, 200, 256, 300]);

    static readonly sbyte* states = StaticStorage.Allocate<sbyte>(8 * 300);

    static int main()
    {
        sbyte* previous;
        sbyte* small = stackalloc sbyte[4];
        random_data data;
        ushort* seed = stackalloc ushort[] { 1, 2, 3 };
        ushort* parameters = stackalloc ushort[] { 1, 2, 3, 4, 5, 6, 7 };
        int value;

        show("default"u8.ToPointer());
        srandom(42);
        show("42"u8.ToPointer());
        sbyte* name = stackalloc sbyte[32];
        for (int i = 0; i < 8; i++)
        {
            previous = initstate((uint)(1234 + i), states + i * 300, sizes[i]);
            snprintf(name, 32, "state of %zu"u8, sizes[i]);
            printf("previous %d\n"u8, previous != null && (i == 0 || previous == states + (i - 1) * 300));
            show(name);
        }
        for (int i = 7; i >= 0; i--)
        {
            previous = setstate(states + i * 300);
            printf("back from %d\n"u8, previous == states + (i == 7 ? 7 : i + 1) * 300);
            show("goes on"u8.ToPointer());
        }
        srandom(0);
        show("seed 0"u8.ToPointer());
        errno = 0;
        printf("too small: %d"u8, initstate(1, small, 4) == null);
        printf(" %s\n"u8, strerror(errno));
        memset(&data, 0, (ulong)sizeof(random_data));
        memset(states, 0, 300);
        printf("initstate_r %d\n"u8, initstate_r(99, states, 128, &data));
        for (int i = 0; i < 5; i++)
        {
            random_r(&data, &value);
            printf(" %d"u8, value);
        }
        printf("\nsrandom_r %d\n"u8, srandom_r(5, &data));
        random_r(&data, &value);
        printf("%d\n"u8, value);
        srand48(7);
        printf("%ld"u8, lrand48());
        printf(" %ld"u8, mrand48());
        printf(" %.17g\n"u8, drand48());
        memcpy(seed, seed48(seed), 3 * sizeof(ushort));
        printf("%x %x %x"u8, seed[0], seed[1], seed[2]);
        printf(" %ld\n"u8, lrand48());
        lcong48(parameters);
        printf("%ld"u8, lrand48());
        printf(" %ld"u8, nrand48(seed));
        printf(" %ld\n"u8, jrand48(seed));
        int value2 = arc4random_uniform(10) < 10 ? 1 : 0;
        printf("uniform %d %d\n"u8, arc4random_uniform(1) == 0, value2);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
