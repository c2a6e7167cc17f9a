/* Arrays inside of structures that are values only: a call's result, an assignment's, a conditional's. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;

internal static unsafe class CallResultArrays
{
    internal struct range_type
    {
        public fixed short min[2];
        public fixed short max[2];
    }

    internal struct reading
    {
        public int count;
        public fixed int samples[4];
        public fixed sbyte unit[8];
        public range_type range;
    }

    static reading measure(int start)
    {
        reading r = new reading { count = 4, range = default };
        r.samples[0] = start;
        r.samples[1] = start * 2;
        r.samples[2] = start * 3;
        r.samples[3] = start * 4;
        "mV"u8.CopyTo(r.unit, 8);
        r.range.min[0] = (short)-start;
        r.range.min[1] = -1;
        r.range.max[0] = (short)start;
        r.range.max[1] = 1;

        return r;
    }

    static int last(int* values, int count)
    {
        return values[count - 1];
    }

    static int main()
    {
        reading a = measure(1), b;
        int i, total = 0;

        reading measureResult = measure(5);
        printf("%d\n"u8, measureResult.samples[2]);
        reading measureResult2 = measure(6);
        sbyte* unitValue = measureResult2.unit;
        reading measureResult3 = measure(7);
        printf("%s %c\n"u8, unitValue, measureResult3.unit[1]);
        reading measureResult4 = measure(8);
        int value = *measureResult4.samples;
        reading measureResult5 = measure(9);
        printf("%d %d\n"u8, value, measureResult5.range.max[0]);
        reading measureResult6 = measure(10);
        printf("%d\n"u8, last(measureResult6.samples, 4));
        reading bValue = b = a;
        printf("%d\n"u8, bValue.samples[3]);
        reading value2 = b.count > 4 ? a : measure(20);
        printf("%d\n"u8, value2.samples[1]);
        printf("%zu %zu\n"u8, 8, 4 * sizeof(int) / sizeof(int));

        for (i = 0;; i++)
        {
            bool condition = i < 4;
            if (condition)
            {
                reading measureResult7 = measure(i);
                condition = measureResult7.samples[3] < 10;
            }
            if (!condition)
                break;
            reading measureResult8 = measure(i);
            total += measureResult8.samples[i];
        }
        printf("%d %d\n"u8, i, total);
        reading measureResult9 = measure(0);
        bool condition2 = strcmp(measureResult9.unit, "mV"u8) == 0;
        if (condition2)
        {
            reading measureResult7 = measure(3);
            condition2 = measureResult7.range.min[0] == -3;
        }
        if (condition2)
            printf("as expected\n"u8);
        reading measureResult10 = measure(2);
        return measureResult10.samples[0] - 2;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
