using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Fenv;
using static CSockTranslate.Runtime.CMath;
using static CSockTranslate.Runtime.Stdio;
using size_t = ulong;

internal static unsafe class RoundingDirections
{
    /* rounding_directions - what fesetround does to arithmetic, conversions and functions */

    internal struct directions_type
    {
        public sbyte* name;
        public int mode;
    }
    static readonly directions_type* directions = StaticStorage.Create<directions_type>([
        new directions_type { name = "nearest"u8.ToPointer(), mode = FE_TONEAREST },
        new directions_type { name = "down"u8.ToPointer(), mode = FE_DOWNWARD },
        new directions_type { name = "up"u8.ToPointer(), mode = FE_UPWARD },
        new directions_type { name = "zero"u8.ToPointer(), mode = FE_TOWARDZERO }]);

    static double one = 1;
    static double two = 2;
    static double three = 3;
    static double half = 2.5;
    static float onef = 1;
    static float threef = 3;
    static int odd = 16777217;
    static long large = 9007199254740993L;

    internal struct results
    {
        public double quotient;
        public double minus;
        public double root;
        public fixed double near[6];
        public fixed double function[3];
        public float quotientf;
        public float narrowed;
        public float converted;
        public double wide;
        public fixed long integers[4];
    }

    static void compute(results* r)
    {
        r->quotient = one / three;
        r->minus = -one / three;
        r->quotientf = onef / threef;
        r->root = sqrt(two);
        r->narrowed = (float)(one / three);
        r->converted = (float)odd;
        r->wide = (double)large;
        r->near[0] = rint(half);
        r->near[1] = rint(-half);
        r->near[2] = nearbyint(half + 1);
        r->near[3] = floor(half);
        r->near[4] = round(half);
        r->near[5] = trunc(-half);
        r->integers[0] = lrint(half);
        r->integers[1] = lrint(-half);
        r->integers[2] = lround(-half);
        r->integers[3] = Truncate.ToInt64(half);
        r->function[0] = exp(one);
        r->function[1] = sin(one);
        r->function[2] = fma(one / three, three, one);
    }

    static int main()
    {
        size_t i;
        femode_t modes;

        for (i = 0; i < (ulong)(4 * sizeof(directions_type)) / (ulong)sizeof(directions_type); i++)
        {
            results r;
            int set = fesetround(directions[i].mode);
            int get = fegetround();

            compute(&r);
            fesetround(FE_TONEAREST);
            printf("%s: %d %d\n"u8, directions[i].name, set, get == directions[i].mode);
            printf("%a %a %a %a %a %a %a\n"u8, r.quotient, r.minus, r.quotientf, r.root, r.narrowed, r.converted, r.wide);
            printf("%g %g %g %g %g %g\n"u8, r.near[0], r.near[1], r.near[2], r.near[3], r.near[4], r.near[5]);
            printf("%ld %ld %ld %ld\n"u8, r.integers[0], r.integers[1], r.integers[2], r.integers[3]);
            printf("%a %a %a\n"u8, r.function[0], r.function[1], r.function[2]);
        }
        int fegetroundResult = fegetround();
        printf("%d %d\n"u8, fesetround(5) != 0, fegetroundResult);
        fesetround(FE_DOWNWARD);
        printf("%d"u8, fegetmode(&modes));
        fesetround(FE_UPWARD);
        int value = fegetround() == FE_DOWNWARD ? 1 : 0;
        printf(" %d %d"u8, fesetmode(&modes), value);
        int fegetroundResult2 = fegetround();
        printf(" %d %d\n"u8, fesetmode((femode_t*)-1L), fegetroundResult2);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
