/* int128.c - integers of sixteen bytes */
using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using i128 = System.Int128;
using u128 = System.UInt128;

internal static unsafe class Int128
{
    internal struct struct_item
    {
        public sbyte tag;
        public i128 value;
        public int behind;
    }
    static struct_item item = new struct_item { tag = (sbyte)'a', value = -5, behind = 7 };

    static readonly i128* values = StaticStorage.Create<i128>([1, -2, 3]);
    static u128 big = (u128)1 << 100;

    static void show(sbyte* name, u128 v)
    {
        printf("%s %016lx%016lx\n"u8, name, (ulong)(v >> 64), (ulong)v);
    }

    /* In decimal, which printf can't. */
    static void @decimal(u128 v)
    {
        sbyte* digits = stackalloc sbyte[40];
        sbyte* p = digits + 40;

        *--p = (sbyte)'\0';
        do
            *--p = (sbyte)('0' + (int)(v % (UInt128)10));
        while ((v /= (UInt128)10) != (UInt128)0);
        puts(p);
    }

    static i128 sum(i128* p, int n)
    {
        i128 total = 0;
        int i;

        for (i = 0; i < n; i++)
            total += p[i];
        return total;
    }

    static struct_item next(struct_item x)
    {
        x.value++;
        return x;
    }

    static int main()
    {
        i128 a = -1;
        u128 b = (UInt128)a;
        ulong ul = ~0UL;
        struct_item after = next(item);

        show("a"u8.ToPointer(), (UInt128)a);
        show("b"u8.ToPointer(), b);
        show("big"u8.ToPointer(), big);
        show("product"u8.ToPointer(), (u128)ul * ul);
        @decimal((u128)ul * ul);
        @decimal(big);
        a += 5;
        a -= 7u;
        a *= 3;
        a /= 2;
        show("a"u8.ToPointer(), (UInt128)a);
        b >>= 3;
        b <<= 2;
        b |= (UInt128)1;
        b ^= (UInt128)0xff;
        b &= ~(u128)0x10;
        show("b"u8.ToPointer(), b);
        show("shift"u8.ToPointer(), (UInt128)((i128)((u128)(-1) << 70) >> 5));
        show("not"u8.ToPointer(), ~b);
        printf("%g %g %d\n"u8, (double)big, (double)a, a < 0 && b > big);
        printf("%d %ld %u\n"u8, (int)b, (long)a, (uint)b);
        printf("%zu %zu %zu\n"u8, sizeof(i128), sizeof(struct_item), 16UL);
        printf("%c %d\n"u8, after.tag, after.behind);
        show("after"u8.ToPointer(), (UInt128)after.value);
        show("sum"u8.ToPointer(), (UInt128)sum(values, 3));
        show("both"u8.ToPointer(), (u128)0x123456789abcdef0UL << 64 | (UInt128)5);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
