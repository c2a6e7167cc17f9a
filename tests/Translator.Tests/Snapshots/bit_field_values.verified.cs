/* The value of an assignment to a bit-field is what the bit-field holds afterwards; and steps before and after. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class BitFieldValues
{
    internal struct counter
    {
        public int low { readonly get => (int)BitField.Unsigned(bits, 0, 3); set => BitField.Set(ref bits, 0, 3, value); }
        public int high { readonly get => (int)BitField.Signed(bits, 3, 4); set => BitField.Set(ref bits, 3, 4, value); }
        public ulong wide { readonly get => BitField.Unsigned(bits, 7, 36); set => BitField.Set(ref bits, 7, 36, (long)value); }
        private ulong bits;
    }

    static readonly counter* counters = StaticStorage.Allocate<counter>(4);
    static counter* cursor = counters;

    static counter* next()
    {
        printf("(next)"u8);
        return cursor++;
    }

    internal struct nested_type
    {
        public int before;
        public counter inner;
        public int after;
    }

    static int main()
    {
        counter c = new counter { low = 6, high = 6, wide = 0xffffffffeUL };
        counter* p = &c;
        counter** pp = &p;
        nested_type nested = new nested_type { before = 1, inner = new counter { low = 2, high = 3, wide = 4 }, after = 5 };
        int i, x;
        uint u;

        x = 13;
        u = 9;
        x = (c.low = x) & 0x7;
        u = (uint)((c.high = (int)u) << 28 >> 28);
        printf("%d %u %d %d\n"u8, x, u, c.low, c.high);
        int highValue = c.high = 7;
        printf("%d %d\n"u8, (c.low = unchecked((int)unchecked((uint)-1))) & 0x7, highValue);
        x = p->low++;
        printf("%d %d, "u8, x, p->low);
        x = ++p->low & 0x7;
        printf("%d %d, "u8, x, p->low);
        x = --(*pp)->low & 0x7;
        printf("%d "u8, x);
        x = --(*pp)->low & 0x7;
        printf("%d "u8, x);
        x = p->low--;
        printf("%d %d\n"u8, x, c.low);
        x = ++c.high << 28 >> 28;
        printf("%d, "u8, x);
        x = (c.high += 20) << 28 >> 28;
        printf("%d, "u8, x);
        x = (c.high *= 2) << 28 >> 28;
        printf("%d\n"u8, x);
        printf("%lx "u8, ++c.wide & 0xFFFFFFFFFUL);
        printf("%lx "u8, ++c.wide & 0xFFFFFFFFFUL);
        printf("%lx\n"u8, (c.wide -= 3UL) & 0xFFFFFFFFFUL);

        /* a chain: each target cuts what the next one gets */
        nested.before = 30;
        nested.after = (nested.inner.low = (nested.inner.high = nested.before) << 28 >> 28) & 0x7;
        printf("%d %d %d %d\n"u8, nested.before, nested.inner.high, nested.inner.low, nested.after);

        /* the target is evaluated once */
        next()->low += 5;
        next()->low |= 3;
        next()->high--;
        x = next()->low++ + 10;
        printf("\n"u8);
        for (i = 0; i < 4; i++)
            printf("%d/%d "u8, counters[i].low, counters[i].high);
        printf("%d\n"u8, x);

        for (c.low = 0; c.low < 7; c.low++)
            printf("%d"u8, c.low);
        printf("\n"u8);
        while (c.low-- != 0)
            printf("%d"u8, c.low);
        printf(" %d\n"u8, c.low);
        x = 16;
        if (((c.high = x) << 28 >> 28) == 0 && ((c.low = x + 5) & 0x7) != 0)
            printf("cut to %d\n"u8, c.low);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
