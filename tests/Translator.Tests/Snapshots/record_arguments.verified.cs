/* Structures and unions as variable arguments, of all sizes, between numbers and strings. */

using System;
using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class RecordArguments
{
    internal struct rgb
    {
        public byte r;
        public byte g;
        public byte b;
    }
    internal struct point
    {
        public double x;
        public double y;
    }
    internal struct box
    {
        public fixed ulong corner[4]; /* point[2] */
        public sbyte* name;
    }
    internal struct block
    {
        public fixed int words[64];
    }
    [StructLayout(LayoutKind.Explicit, Size = 8)]
    internal struct number
    {
        [FieldOffset(0)]
        public long whole;
        [FieldOffset(0)]
        public double real;
    }
    [StructLayout(LayoutKind.Explicit, Size = 4)]
    internal struct flags
    {
        public int a { readonly get => BitField.Unsigned(bits, 0, 3); set => BitField.Set(ref bits, 0, 3, value); }
        public int b { readonly get => BitField.Unsigned(bits, 3, 5); set => BitField.Set(ref bits, 3, 5, value); }
        [FieldOffset(0)]
        private byte bits;
    }

    static void draw(sbyte* format, params ReadOnlySpan<VarArg> args)
    {
        VaList ap, again;
        sbyte* f;

        ap = new VaList(args);
        again = ap;
        for (f = format; *f != '\0'; f++)
            switch ((int)*f)
            {
                case 'c':
                    {
                        rgb color = *(rgb*)ap.Next().Pointer;
                        printf("#%02x%02x%02x "u8, color.r, color.g, color.b);
                        break;
                    }
                case 'p':
                    {
                        point p = *(point*)ap.Next().Pointer;
                        printf("(%g, %g) "u8, p.x, p.y);
                        break;
                    }
                case 'b':
                    printf("[%s] "u8, (*(box*)ap.Next().Pointer).name);
                    break;
                case 'k':
                    {
                        block block = *(block*)ap.Next().Pointer;
                        printf("{%d..%d} "u8, block.words[0], block.words[63]);
                        break;
                    }
                case 'n':
                    printf("%ld "u8, (*(number*)ap.Next().Pointer).whole);
                    break;
                case 'f':
                    printf("%d "u8, (*(flags*)ap.Next().Pointer).b);
                    break;
                case 'i':
                    printf("%d "u8, ap.Next().Int32);
                    break;
                case 'd':
                    printf("%g "u8, ap.Next().Double);
                    break;
                case 's':
                    printf("%s "u8, (sbyte*)ap.Next().Pointer);
                    break;
            }
        if (*format == 'c')
            printf("first red %d"u8, (*(rgb*)again.Next().Pointer).r);
        printf("\n"u8);
    }

    static block fill(int start)
    {
        block b = default;
        int i;

        for (i = 0; i < 64; i++)
            b.words[i] = start + i;
        return b;
    }

    static int main()
    {
        rgb red = new rgb { r = 255, b = 16 };
        point p = new point { x = 1.5, y = -2 };
        box box = new box { name = "unit"u8.ToPointer() };
        ((point*)box.corner)[0] = new point { x = 0, y = 0 };
        ((point*)box.corner)[1] = new point { x = 3, y = 4 };
        number n = new number { whole = 1234567890123L };
        flags f = new flags { a = 5, b = 29 };

        rgb redValue = red;
        draw("c"u8.ToPointer(), &redValue);
        point pValue = p;
        point value = ((point*)box.corner)[1];
        box boxValue = box;
        draw("ppb"u8.ToPointer(), &pValue, &value, &boxValue);
        rgb redValue2 = red;
        draw("icsd"u8.ToPointer(), 7, &redValue2, "text"u8, 2.5);
        block fillResult = fill(100);
        block fillResult2 = fill(200);
        draw("kik"u8.ToPointer(), &fillResult, -1, &fillResult2);
        number nValue = n;
        flags fValue = f;
        draw("nfi"u8.ToPointer(), &nValue, &fValue, 'x');
        rgb redValue3 = red;
        rgb value2 = new rgb { r = 1, g = 2, b = 3 };
        rgb value3 = new rgb { g = 9 };
        rgb redValue4 = red;
        draw("cccc"u8.ToPointer(), &redValue3, &value2, &value3, &redValue4);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
