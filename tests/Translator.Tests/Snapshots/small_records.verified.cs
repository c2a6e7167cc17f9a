/* small_records.c: structures of every size up to 24 bytes as arguments and results */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class SmallRecords
{
    internal struct s1
    {
        public fixed byte b[1];
    }

    static s1 make1(int from)
    {
        s1 s = default;
        int i;
        for (i = 0; i < 1; i++)
            s.b[i] = (byte)(from + i);
        return s;
    }
    static uint sum1(s1 a, int extra, s1 b)
    {
        uint r = (uint)extra;
        int i;
        for (i = 0; i < 1; i++)
            r += (uint)(a.b[i] * b.b[1 - 1 - i]);
        a.b[0] = 0;
        return r;
    }
    internal struct s2
    {
        public fixed byte b[2];
    }

    static s2 make2(int from)
    {
        s2 s = default;
        int i;
        for (i = 0; i < 2; i++)
            s.b[i] = (byte)(from + i);
        return s;
    }
    static uint sum2(s2 a, int extra, s2 b)
    {
        uint r = (uint)extra;
        int i;
        for (i = 0; i < 2; i++)
            r += (uint)(a.b[i] * b.b[2 - 1 - i]);
        a.b[0] = 0;
        return r;
    }
    internal struct s3
    {
        public fixed byte b[3];
    }

    static s3 make3(int from)
    {
        s3 s = default;
        int i;
        for (i = 0; i < 3; i++)
            s.b[i] = (byte)(from + i);
        return s;
    }
    static uint sum3(s3 a, int extra, s3 b)
    {
        uint r = (uint)extra;
        int i;
        for (i = 0; i < 3; i++)
            r += (uint)(a.b[i] * b.b[3 - 1 - i]);
        a.b[0] = 0;
        return r;
    }
    internal struct s4
    {
        public fixed byte b[4];
    }

    static s4 make4(int from)
    {
        s4 s = default;
        int i;
        for (i = 0; i < 4; i++)
            s.b[i] = (byte)(from + i);
        return s;
    }
    static uint sum4(s4 a, int extra, s4 b)
    {
        uint r = (uint)extra;
        int i;
        for (i = 0; i < 4; i++)
            r += (uint)(a.b[i] * b.b[4 - 1 - i]);
        a.b[0] = 0;
        return r;
    }
    internal struct s5
    {
        public fixed byte b[5];
    }

    static s5 make5(int from)
    {
        s5 s = default;
        int i;
        for (i = 0; i < 5; i++)
            s.b[i] = (byte)(from + i);
        return s;
    }
    static uint sum5(s5 a, int extra, s5 b)
    {
        uint r = (uint)extra;
        int i;
        for (i = 0; i < 5; i++)
            r += (uint)(a.b[i] * b.b[5 - 1 - i]);
        a.b[0] = 0;
        return r;
    }
    internal struct s7
    {
        public fixed byte b[7];
    }

    static s7 make7(int from)
    {
        s7 s = default;
        int i;
        for (i = 0; i < 7; i++)
            s.b[i] = (byte)(from + i);
        return s;
    }
    static uint sum7(s7 a, int extra, s7 b)
    {
        uint r = (uint)extra;
        int i;
        for (i = 0; i < 7; i++)
            r += (uint)(a.b[i] * b.b[7 - 1 - i]);
        a.b[0] = 0;
        return r;
    }
    internal struct s8
    {
        public fixed byte b[8];
    }

    static s8 make8(int from)
    {
        s8 s = default;
        int i;
        for (i = 0; i < 8; i++)
            s.b[i] = (byte)(from + i);
        return s;
    }
    static uint sum8(s8 a, int extra, s8 b)
    {
        uint r = (uint)extra;
        int i;
        for (i = 0; i < 8; i++)
            r += (uint)(a.b[i] * b.b[8 - 1 - i]);
        a.b[0] = 0;
        return r;
    }
    internal struct s9
    {
        public fixed byte b[9];
    }

    static s9 make9(int from)
    {
        s9 s = default;
        int i;
        for (i = 0; i < 9; i++)
            s.b[i] = (byte)(from + i);
        return s;
    }
    static uint sum9(s9 a, int extra, s9 b)
    {
        uint r = (uint)extra;
        int i;
        for (i = 0; i < 9; i++)
            r += (uint)(a.b[i] * b.b[9 - 1 - i]);
        a.b[0] = 0;
        return r;
    }
    internal struct s12
    {
        public fixed byte b[12];
    }

    static s12 make12(int from)
    {
        s12 s = default;
        int i;
        for (i = 0; i < 12; i++)
            s.b[i] = (byte)(from + i);
        return s;
    }
    static uint sum12(s12 a, int extra, s12 b)
    {
        uint r = (uint)extra;
        int i;
        for (i = 0; i < 12; i++)
            r += (uint)(a.b[i] * b.b[12 - 1 - i]);
        a.b[0] = 0;
        return r;
    }
    internal struct s15
    {
        public fixed byte b[15];
    }

    static s15 make15(int from)
    {
        s15 s = default;
        int i;
        for (i = 0; i < 15; i++)
            s.b[i] = (byte)(from + i);
        return s;
    }
    static uint sum15(s15 a, int extra, s15 b)
    {
        uint r = (uint)extra;
        int i;
        for (i = 0; i < 15; i++)
            r += (uint)(a.b[i] * b.b[15 - 1 - i]);
        a.b[0] = 0;
        return r;
    }
    internal struct s16
    {
        public fixed byte b[16];
    }

    static s16 make16(int from)
    {
        s16 s = default;
        int i;
        for (i = 0; i < 16; i++)
            s.b[i] = (byte)(from + i);
        return s;
    }
    static uint sum16(s16 a, int extra, s16 b)
    {
        uint r = (uint)extra;
        int i;
        for (i = 0; i < 16; i++)
            r += (uint)(a.b[i] * b.b[16 - 1 - i]);
        a.b[0] = 0;
        return r;
    }
    internal struct s17
    {
        public fixed byte b[17];
    }

    static s17 make17(int from)
    {
        s17 s = default;
        int i;
        for (i = 0; i < 17; i++)
            s.b[i] = (byte)(from + i);
        return s;
    }
    static uint sum17(s17 a, int extra, s17 b)
    {
        uint r = (uint)extra;
        int i;
        for (i = 0; i < 17; i++)
            r += (uint)(a.b[i] * b.b[17 - 1 - i]);
        a.b[0] = 0;
        return r;
    }
    internal struct s24
    {
        public fixed byte b[24];
    }

    static s24 make24(int from)
    {
        s24 s = default;
        int i;
        for (i = 0; i < 24; i++)
            s.b[i] = (byte)(from + i);
        return s;
    }
    static uint sum24(s24 a, int extra, s24 b)
    {
        uint r = (uint)extra;
        int i;
        for (i = 0; i < 24; i++)
            r += (uint)(a.b[i] * b.b[24 - 1 - i]);
        a.b[0] = 0;
        return r;
    }

    internal struct fi
    {
        public float f;
        public int i;
    }
    internal struct fd
    {
        public float f;
        public double d;
    }
    internal struct cp
    {
        public sbyte c;
        public sbyte* p;
    }

    static fi swap_fi(fi s)
    {
        fi r = new fi { f = (float)s.i, i = Truncate.ToInt32(s.f) };
        return r;
    }
    static fd add_fd(fd a, fd b)
    {
        a.f += b.f;
        a.d += b.d;
        return a;
    }
    static cp next(cp s)
    {
        s.c = *s.p++;
        return s;
    }

    static int main()
    {
        fi fi = new fi { f = 2.75f, i = 8 };
        fd fd = new fd { f = 0.5f, d = 0.25 };
        cp cp = new cp { p = "xyz"u8.ToPointer() };

        do
        {
            s1 a = make1(1), b = a;
            b.b[1 / 2]++;
            a = make1(1);
            printf("%2d: %zu %u\n"u8, 1, sizeof(s1), sum1(a, 1, b));
        }
        while (false);
        do
        {
            s2 a = make2(2), b = a;
            b.b[2 / 2]++;
            a = make2(1);
            printf("%2d: %zu %u\n"u8, 2, sizeof(s2), sum2(a, 2, b));
        }
        while (false);
        do
        {
            s3 a = make3(3), b = a;
            b.b[3 / 2]++;
            a = make3(1);
            printf("%2d: %zu %u\n"u8, 3, sizeof(s3), sum3(a, 3, b));
        }
        while (false);
        do
        {
            s4 a = make4(4), b = a;
            b.b[4 / 2]++;
            a = make4(1);
            printf("%2d: %zu %u\n"u8, 4, sizeof(s4), sum4(a, 4, b));
        }
        while (false);
        do
        {
            s5 a = make5(5), b = a;
            b.b[5 / 2]++;
            a = make5(1);
            printf("%2d: %zu %u\n"u8, 5, sizeof(s5), sum5(a, 5, b));
        }
        while (false);
        do
        {
            s7 a = make7(7), b = a;
            b.b[7 / 2]++;
            a = make7(1);
            printf("%2d: %zu %u\n"u8, 7, sizeof(s7), sum7(a, 7, b));
        }
        while (false);
        do
        {
            s8 a = make8(8), b = a;
            b.b[8 / 2]++;
            a = make8(1);
            printf("%2d: %zu %u\n"u8, 8, sizeof(s8), sum8(a, 8, b));
        }
        while (false);
        do
        {
            s9 a = make9(9), b = a;
            b.b[9 / 2]++;
            a = make9(1);
            printf("%2d: %zu %u\n"u8, 9, sizeof(s9), sum9(a, 9, b));
        }
        while (false);
        do
        {
            s12 a = make12(12), b = a;
            b.b[12 / 2]++;
            a = make12(1);
            printf("%2d: %zu %u\n"u8, 12, sizeof(s12), sum12(a, 12, b));
        }
        while (false);
        do
        {
            s15 a = make15(15), b = a;
            b.b[15 / 2]++;
            a = make15(1);
            printf("%2d: %zu %u\n"u8, 15, sizeof(s15), sum15(a, 15, b));
        }
        while (false);
        do
        {
            s16 a = make16(16), b = a;
            b.b[16 / 2]++;
            a = make16(1);
            printf("%2d: %zu %u\n"u8, 16, sizeof(s16), sum16(a, 16, b));
        }
        while (false);
        do
        {
            s17 a = make17(17), b = a;
            b.b[17 / 2]++;
            a = make17(1);
            printf("%2d: %zu %u\n"u8, 17, sizeof(s17), sum17(a, 17, b));
        }
        while (false);
        do
        {
            s24 a = make24(24), b = a;
            b.b[24 / 2]++;
            a = make24(1);
            printf("%2d: %zu %u\n"u8, 24, sizeof(s24), sum24(a, 24, b));
        }
        while (false);
        fi = swap_fi(fi);
        fd = add_fd(fd, add_fd(fd, fd));
        cp = next(next(cp));
        printf("%g %d %g %g %c %s\n"u8, fi.f, fi.i, fd.f, fd.d, cp.c, cp.p);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
