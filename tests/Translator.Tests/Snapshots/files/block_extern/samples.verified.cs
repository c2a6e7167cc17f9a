using CSockTranslate.Runtime;
using static Program;

internal static unsafe class Samples
{
    /* samples.c */
    internal static readonly int* samples = StaticStorage.Create<int>([1, 2, 3, 4, 5]);
    internal static int sample_count = 5 * sizeof(int) / sizeof(int);
    internal static int level;
    internal struct struct_settings
    {
        public int low;
        public int high;
    }
    internal static struct_settings settings = new struct_settings { low = -1, high = 1 };

    internal static int scale(int value, int factor)
    {
        settings.high += factor;
        return value * factor;
    }

    internal static void note_level()
    {

        level = verbose * 10;
    }

    internal static long mix(sbyte c,
        double d,
        sbyte* s)
    {
        return c + Truncate.ToInt64(d * 4) + s[3];
    }
}
