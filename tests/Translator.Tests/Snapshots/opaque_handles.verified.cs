/* opaque_handles.c: an incomplete type in the interface, its members known to the implementation alone */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using size_t = ulong;
using stack_t_ = OpaqueHandles.stack;

internal static unsafe class OpaqueHandles
{
    /* what a header would say */

    internal struct stack
    {
        public size_t size;
        public size_t used;
        public size_t room;
        public byte* data;
    }

    static stack_t_* stack_new(size_t item_size)
    {
        stack_t_* s = (stack_t_*)malloc((ulong)sizeof(stack_t_));

        if (s == null)
            return null;
        *s = new stack_t_ { size = item_size };
        return s;
    }

    static void stack_push(stack_t_* s, void* item)
    {
        if (s->used == s->room)
        {
            s->room = s->room != 0 ? s->room * 2 : 2;
            s->data = (byte*)realloc(s->data, s->room * s->size);
            if (s->data == null)
                abort();
        }
        size_t sizeValue = s->size;
        memcpy(s->data + s->used++ * s->size, item, sizeValue);
    }

    static int stack_pop(stack_t_* s, void* item)
    {
        if (s->used == 0)
            return 0;
        size_t sizeValue = s->size;
        memcpy(item, &s->data[--s->used * s->size], sizeValue);
        return 1;
    }

    static size_t stack_depth(stack_t_* s)
    {
        return s->used;
    }

    static void stack_free(stack_t_* s)
    {
        free(s->data);
        free(s);
    }

    internal struct numbers_type
    {
        public sbyte c;
        public double d;
    }

    internal struct pair_type
    {
        public sbyte c;
        public double d;
    }

    static int main()
    {
        stack_t_* numbers = stack_new(sizeof(int)), pairs = stack_new((ulong)sizeof(numbers_type));
        pair_type pair = new pair_type { c = (sbyte)'a', d = 0.5 };
        int i;

        for (i = 0; i < 10; i++)
            stack_push(numbers, &i);
        for (i = 0; i < 3; i++, pair.c++, pair.d *= 3)
            stack_push(pairs, &pair);
        printf("%zu %zu\n"u8, stack_depth(numbers), stack_depth(pairs));
        while (stack_pop(numbers, &i) != 0)
            printf("%d "u8, i);
        printf("\n"u8);
        while (stack_pop(pairs, &pair) != 0)
            printf("%c %g "u8, pair.c, pair.d);
        printf("\n"u8);
        stack_free(numbers);
        stack_free(pairs);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
