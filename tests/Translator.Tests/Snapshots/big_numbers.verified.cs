/* big_numbers.c: factorials and powers with digits in an array */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;

internal static unsafe class BigNumbers
{
    const int LIMBS = 40;
    const int BASE = 10000;

    internal struct bignum
    {
        public fixed ushort limb[LIMBS];     /* least significant first, each below BASE */
        public int used;
    }

    static void set(bignum* n, uint v)
    {
        memset(n, 0, (ulong)sizeof(bignum));
        do
        {
            n->limb[n->used++] = (ushort)(v % BASE);
        }
        while ((v /= BASE) != 0);
    }

    static void multiply(bignum* n, uint by)
    {
        uint carry = 0;
        int i;

        for (i = 0; i < n->used || carry != 0; i++)
        {
            carry += n->limb[i] * by;
            n->limb[i] = (ushort)(carry % BASE);
            carry /= BASE;
        }
        if (i > n->used)
            n->used = i;
    }

    static void add(bignum* to, bignum* from)
    {
        int i, carry = 0;

        for (i = 0; i < from->used || i < to->used || carry != 0; i++)
        {
            int sum = to->limb[i] + from->limb[i] + carry;

            carry = sum >= BASE ? 1 : 0;
            to->limb[i] = (ushort)(carry != 0 ? sum - BASE : sum);
        }
        to->used = i;
    }

    static void print(bignum* n)
    {
        int i = n->used - 1;

        printf("%d"u8, n->limb[i]);
        while (--i >= 0)
            printf("%04d"u8, n->limb[i]);
        printf("\n"u8);
    }

    static int main()
    {
        bignum n, m;
        int i;

        set(&n, 1);
        for (i = 2; i <= 50; i++)
            multiply(&n, (uint)i);
        print(&n);

        set(&n, 1);
        for (i = 0; i < 256; i++)
            multiply(&n, 2);
        print(&n);

        /* Fibonacci by turns */
        set(&n, 0);
        set(&m, 1);
        for (i = 0; i < 100; i++)
        {
            bignum t = n;

            add(&t, &m);
            n = m;
            m = t;
        }
        print(&n);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
