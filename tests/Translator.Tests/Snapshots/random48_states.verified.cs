using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;

internal static unsafe class Random48States
{
    /* random48_states - drand48 and its like with the state kept by the caller */

    static int main()
    {
        drand48_data data, zero;
        ushort* own = stackalloc ushort[] { 1, 2, 3 };
        ushort* seed = stackalloc ushort[] { 0x1234, 0xabcd, 0x330e };
        ushort* parameters = stackalloc ushort[] { 1, 2, 3, 0xe66d, 0xdeec, 5, 11 };
        double real;
        long whole;
        int i;

        printf("%d\n"u8, sizeof(drand48_data));
        memset(&data, 0, (ulong)sizeof(drand48_data));
        memset(&zero, 0, (ulong)sizeof(drand48_data));
        printf("%d\n"u8, srand48_r(42, &data));
        srand48(42);
        for (i = 0; i < 4; i++)
        {
            drand48_r(&data, &real);
            printf("%a %d"u8, real, real == drand48());
            lrand48_r(&data, &whole);
            printf(" %ld %d"u8, whole, whole == lrand48());
            mrand48_r(&data, &whole);
            printf(" %ld %d\n"u8, whole, whole == mrand48());
        }
        erand48_r(own, &zero, &real);
        printf("%a %x %x %x\n"u8, real, own[0], own[1], own[2]);
        nrand48_r(own, &zero, &whole);
        printf("%ld"u8, whole);
        jrand48_r(own, &zero, &whole);
        printf(" %ld\n"u8, whole);
        printf("%d"u8, seed48_r(seed, &data));
        drand48_r(&data, &real);
        printf(" %a\n"u8, real);
        printf("%d"u8, lcong48_r(parameters, &data));
        drand48_r(&data, &real);
        printf(" %a\n"u8, real);
        srand48_r(-1, &data);
        lrand48_r(&data, &whole);
        printf("%ld\n"u8, whole);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
