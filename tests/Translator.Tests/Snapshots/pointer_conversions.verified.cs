/* pointer_conversions.c: void pointers, integers from pointers and back, null in all its forms */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.Stdint;
using intptr_t = long;
using size_t = ulong;
using tagged = ulong;
using uintptr_t = ulong;

internal static unsafe class PointerConversions
{
    const ulong TAG_MASK = 7UL;

    internal struct cell
    {
        public cell* car;
        public long value;
    }

    /* a pointer with a tag in its low bits */

    static tagged tag(void* p, uint t)
    {
        return (uintptr_t)p | t;
    }
    static void* untag(tagged t)
    {
        return (void*)(t & ~TAG_MASK);
    }

    static void swap_bytes(void* a, void* b, size_t n)
    {
        sbyte* x = (sbyte*)a, y = (sbyte*)b;

        while (n-- != 0)
        {
            sbyte t = *x;

            *x++ = *y;
            *y++ = t;
        }
    }

    static void* align_up(void* p, size_t alignment)
    {
        return (void*)(((uintptr_t)p + alignment - 1) & 0 - alignment);
    }

    static int is_null(void* p)
    {
        return p == null ? 1 : 0;
    }

    static int main()
    {
        cell a = new cell { car = null, value = 7 }, b = new cell { car = &a, value = 9 };
        double x = 1.5, y = -2.5;
        tagged t = tag(&a, 5);
        void* v = &b;
        sbyte* arena = stackalloc sbyte[64];
        sbyte* aligned;
        int* ip = null;
        long number = 12345;
        void* disguised = (void*)number;

        printf("%u %ld\n"u8, (uint)(t & TAG_MASK), ((cell*)untag(t))->value);
        printf("%ld %d\n"u8, ((cell*)v)->car->value, ((cell*)v)->car->car == null);
        swap_bytes(&x, &y, sizeof(double));
        printf("%g %g\n"u8, x, y);
        aligned = (sbyte*)align_up(arena + 1, 16);
        printf("%d %d\n"u8, (int)((uintptr_t)aligned % 16), aligned > arena && aligned <= arena + 16);
        printf("%d %d %d %d\n"u8, is_null(ip), is_null(null), is_null(&ip), is_null(null));
        printf("%d %d %d\n"u8, ip == null, ip == null, ip != null ? 1 : 2);
        printf("%ld %d\n"u8, (long)disguised, (int)(intptr_t)disguised + 1);
        printf("%d\n"u8, (uintptr_t)(&b.value) - (uintptr_t)(&b) == 8);
        ip = (int*)calloc(4, sizeof(int));
        v = ip;
        ip = (int*)((sbyte*)v + 2 * sizeof(int));
        *ip = 5;
        printf("%d %d\n"u8, ((int*)v)[2], *((int*)v + 3));
        free(v);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
