/* A value that goes through a float has lost what a float can not hold. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdlib;

internal static unsafe class StoredPrecision
{
    internal struct s_type
    {
        public float f;
        public double d;
    }
    static s_type s;
    static readonly float* arr = StaticStorage.Allocate<float>(4);
    static float* pf = arr;
    static double* pd;

    static float ret()
    {
        return (float)0.1;
    }

    static int main()
    {
        s.f = (float)0.1;
        s.d = s.f;
        if (s.d == 0.1)
            abort();
        arr[0] = (float)(1.0 / 3);
        if (arr[0] == 1.0 / 3)
            abort();
        if (arr[0] != (float)(1.0 / 3))
            abort();
        *pf = (float)0.7;
        if (*pf == 0.7)
            abort();
        if (ret() == 0.1)
            abort();
        if (ret() != 0.1f)
            abort();
        float x;
        if ((x = (float)0.1) == 0.1)
            abort();
        double d = x = (float)0.1;
        if (d == 0.1)
            abort();
        x = (float)0.3;
        d = x;
        if (d == 0.3)
            abort();
        d = true ? x : 1.0;
        if (d == 0.3)
            abort();
        float z = (float)(true ? 0.1 : 2);
        if (z != 0.1f)
            abort();
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
