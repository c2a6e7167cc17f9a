using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.CMath;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class NanProducts
{
    /* nan_products - the sign of a NaN behind products with -1, and which NaN functions of two give */

    internal struct sample
    {
        public double level;
        public float share;
    }

    static int main()
    {
        double* values = stackalloc double[] { NAN, float.NaN, -1 };
        double positive = NAN, negative = float.NaN;
        float single = NAN;
        sample* samples = stackalloc sample[] { new sample { level = NAN, share = NAN }, new sample { level = float.NaN, share = float.NaN } };
        sample* at = samples;
        double x;
        float f;
        int i, j;

        x = positive;
        x = -x;
        sbyte* value = (double.IsNaN(x) ? "nan"u8 : "number"u8).ToPointer();
        printf("%s: %c%s\n"u8, "x"u8, double.IsNegative(x) ? '-' : '+', value);
        x = negative;
        x = -x;
        sbyte* value2 = (double.IsNaN(x) ? "nan"u8 : "number"u8).ToPointer();
        printf("%s: %c%s\n"u8, "x"u8, double.IsNegative(x) ? '-' : '+', value2);
        x = positive;
        x = -x;
        sbyte* value3 = (double.IsNaN(x) ? "nan"u8 : "number"u8).ToPointer();
        printf("%s: %c%s\n"u8, "x"u8, double.IsNegative(x) ? '-' : '+', value3);
        x = positive;
        x *= 1;
        sbyte* value4 = (double.IsNaN(x) ? "nan"u8 : "number"u8).ToPointer();
        printf("%s: %c%s\n"u8, "x"u8, double.IsNegative(x) ? '-' : '+', value4);
        f = single;
        f = -f;
        sbyte* value5 = (float.IsNaN(f) ? "nan"u8 : "number"u8).ToPointer();
        printf("%s: %c%s\n"u8, "f"u8, float.IsNegative(f) ? '-' : '+', value5);
        f = single;
        f = (float)-(double)f;
        sbyte* value6 = (float.IsNaN(f) ? "nan"u8 : "number"u8).ToPointer();
        printf("%s: %c%s\n"u8, "f"u8, float.IsNegative(f) ? '-' : '+', value6);
        samples[1].level = -samples[1].level;
        sbyte* value7 = (double.IsNaN(samples[1].level) ? "nan"u8 : "number"u8).ToPointer();
        printf("%s: %c%s\n"u8, "samples[1].level"u8, double.IsNegative(samples[1].level) ? '-' : '+', value7);
        at->share = -at->share;
        sbyte* value8 = (float.IsNaN(at->share) ? "nan"u8 : "number"u8).ToPointer();
        printf("%s: %c%s\n"u8, "at->share"u8, float.IsNegative(at->share) ? '-' : '+', value8);
        sbyte* value9 = (double.IsNaN(-positive) ? "nan"u8 : "number"u8).ToPointer();
        printf("%s: %c%s\n"u8, "positive * -1"u8, double.IsNegative(-positive) ? '-' : '+', value9);
        sbyte* value10 = (double.IsNaN(-negative) ? "nan"u8 : "number"u8).ToPointer();
        printf("%s: %c%s\n"u8, "-1 * negative"u8, double.IsNegative(-negative) ? '-' : '+', value10);
        sbyte* value11 = (double.IsNaN(-positive) ? "nan"u8 : "number"u8).ToPointer();
        printf("%s: %c%s\n"u8, "-positive"u8, double.IsNegative(-positive) ? '-' : '+', value11);
        i = 7;
        i *= -1;
        x = 2.5;
        x = -x;
        double value12 = (x = -x) + 1;
        printf("%d %g %g\n"u8, i, x, value12);
        printf("%d %d %d %d\n"u8, isinf(-INFINITY), isnan(positive), isinff(INFINITY), finite(1.0));

        do
        {
            printf("%s:"u8, "fmaximum_num"u8);
            for (i = 0; i < 3; i++)
                for (j = 0; j < 3; j++)
                {
                    double x2 = values[i], y = values[j];
                    double result = fmaximum_num(x2, y);
                    sbyte* value13 = (double.IsNaN(result) ? "nan"u8 : "1"u8).ToPointer();
                    printf(" %c%s"u8, double.IsNegative(result) ? '-' : '+', value13);
                }
            printf("\n"u8);
        }
        while (false);
        do
        {
            printf("%s:"u8, "fminimum_num"u8);
            for (i = 0; i < 3; i++)
                for (j = 0; j < 3; j++)
                {
                    double x2 = values[i], y = values[j];
                    double result = fminimum_num(x2, y);
                    sbyte* value13 = (double.IsNaN(result) ? "nan"u8 : "1"u8).ToPointer();
                    printf(" %c%s"u8, double.IsNegative(result) ? '-' : '+', value13);
                }
            printf("\n"u8);
        }
        while (false);
        do
        {
            printf("%s:"u8, "fmaximum_mag_num"u8);
            for (i = 0; i < 3; i++)
                for (j = 0; j < 3; j++)
                {
                    double x2 = values[i], y = values[j];
                    double result = fmaximum_mag_num(x2, y);
                    sbyte* value13 = (double.IsNaN(result) ? "nan"u8 : "1"u8).ToPointer();
                    printf(" %c%s"u8, double.IsNegative(result) ? '-' : '+', value13);
                }
            printf("\n"u8);
        }
        while (false);
        do
        {
            printf("%s:"u8, "fminimum_mag_num"u8);
            for (i = 0; i < 3; i++)
                for (j = 0; j < 3; j++)
                {
                    double x2 = values[i], y = values[j];
                    double result = fminimum_mag_num(x2, y);
                    sbyte* value13 = (double.IsNaN(result) ? "nan"u8 : "1"u8).ToPointer();
                    printf(" %c%s"u8, double.IsNegative(result) ? '-' : '+', value13);
                }
            printf("\n"u8);
        }
        while (false);
        do
        {
            printf("%s:"u8, "fmaximum_numf"u8);
            for (i = 0; i < 3; i++)
                for (j = 0; j < 3; j++)
                {
                    double x2 = values[i], y = values[j];
                    float yValue = (float)y;
                    double result = fmaximum_numf((float)x2, yValue);
                    sbyte* value13 = (double.IsNaN(result) ? "nan"u8 : "1"u8).ToPointer();
                    printf(" %c%s"u8, double.IsNegative(result) ? '-' : '+', value13);
                }
            printf("\n"u8);
        }
        while (false);
        do
        {
            printf("%s:"u8, "fminimum_numf"u8);
            for (i = 0; i < 3; i++)
                for (j = 0; j < 3; j++)
                {
                    double x2 = values[i], y = values[j];
                    float yValue = (float)y;
                    double result = fminimum_numf((float)x2, yValue);
                    sbyte* value13 = (double.IsNaN(result) ? "nan"u8 : "1"u8).ToPointer();
                    printf(" %c%s"u8, double.IsNegative(result) ? '-' : '+', value13);
                }
            printf("\n"u8);
        }
        while (false);
        do
        {
            printf("%s:"u8, "fmaximum_mag_numf"u8);
            for (i = 0; i < 3; i++)
                for (j = 0; j < 3; j++)
                {
                    double x2 = values[i], y = values[j];
                    float yValue = (float)y;
                    double result = fmaximum_mag_numf((float)x2, yValue);
                    sbyte* value13 = (double.IsNaN(result) ? "nan"u8 : "1"u8).ToPointer();
                    printf(" %c%s"u8, double.IsNegative(result) ? '-' : '+', value13);
                }
            printf("\n"u8);
        }
        while (false);
        do
        {
            printf("%s:"u8, "fminimum_mag_numf"u8);
            for (i = 0; i < 3; i++)
                for (j = 0; j < 3; j++)
                {
                    double x2 = values[i], y = values[j];
                    float yValue = (float)y;
                    double result = fminimum_mag_numf((float)x2, yValue);
                    sbyte* value13 = (double.IsNaN(result) ? "nan"u8 : "1"u8).ToPointer();
                    printf(" %c%s"u8, double.IsNegative(result) ? '-' : '+', value13);
                }
            printf("\n"u8);
        }
        while (false);
        do
        {
            printf("%s:"u8, "fmaximum"u8);
            for (i = 0; i < 3; i++)
                for (j = 0; j < 3; j++)
                {
                    double x2 = values[i], y = values[j];
                    double result = fmaximum(x2, y);
                    sbyte* value13 = (double.IsNaN(result) ? "nan"u8 : "1"u8).ToPointer();
                    printf(" %c%s"u8, double.IsNegative(result) ? '-' : '+', value13);
                }
            printf("\n"u8);
        }
        while (false);
        do
        {
            printf("%s:"u8, "fminimum"u8);
            for (i = 0; i < 3; i++)
                for (j = 0; j < 3; j++)
                {
                    double x2 = values[i], y = values[j];
                    double result = fminimum(x2, y);
                    sbyte* value13 = (double.IsNaN(result) ? "nan"u8 : "1"u8).ToPointer();
                    printf(" %c%s"u8, double.IsNegative(result) ? '-' : '+', value13);
                }
            printf("\n"u8);
        }
        while (false);
        do
        {
            printf("%s:"u8, "nextafter"u8);
            for (i = 0; i < 3; i++)
                for (j = 0; j < 3; j++)
                {
                    double x2 = values[i], y = values[j];
                    double result = nextafter(x2, y);
                    sbyte* value13 = (double.IsNaN(result) ? "nan"u8 : "1"u8).ToPointer();
                    printf(" %c%s"u8, double.IsNegative(result) ? '-' : '+', value13);
                }
            printf("\n"u8);
        }
        while (false);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
