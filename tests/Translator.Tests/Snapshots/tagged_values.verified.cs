/* A small interpreter's values: a tag, and a union of everything. */
using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using unsafe function = delegate*<TaggedValues.value*, int, TaggedValues.value>;

internal static unsafe class TaggedValues
{
    const int NIL = 0;
    const int NUMBER = 1;
    const int TEXT = 2;
    const int PAIR = 3;
    const int CALL = 4;

    [StructLayout(LayoutKind.Explicit, Size = 8)]
    internal struct anonymous_type
    {
        [FieldOffset(0)]
        public double number;
        [FieldOffset(0)]
        public fixed sbyte text[8];
        [FieldOffset(0)]
        public value* pair;
        [FieldOffset(0)]
        public function call;
    }

    internal struct value
    {
        public int kind { readonly get => BitField.Unsigned(bits, 0, 3); set => BitField.Set(ref bits, 0, 3, value); }
        public int marked { readonly get => BitField.Unsigned(bits, 3, 1); set => BitField.Set(ref bits, 3, 1, value); }
        public int length { readonly get => BitField.Unsigned(bits, 4, 12); set => BitField.Set(ref bits, 4, 12, value); }
        private ushort bits;
        public anonymous_type anonymous;
    }

    static value nil;

    static value number(double n)
    {
        return new value { kind = NUMBER, anonymous = new anonymous_type { number = n } };
    }

    static value text(sbyte* s)
    {
        value v = new value { kind = TEXT, length = (int)(uint)strlen(s) };

        strncpy(v.anonymous.text, s, 8 - 1);
        return v;
    }

    static value cons(value head, value tail)
    {
        value v = new value { kind = PAIR, anonymous = new anonymous_type { pair = (value*)malloc(2 * (ulong)sizeof(value)) }, length = (int)(uint)(tail.length + 1) };

        v.anonymous.pair[0] = head;
        v.anonymous.pair[1] = tail;
        return v;
    }

    static value add(value* arguments, int count)
    {
        value sum = number(0);

        while (count-- > 0)
            sum.anonymous.number += arguments[count].kind == NUMBER ? arguments[count].anonymous.number : arguments[count].length;
        return sum;
    }

    static void print(value v)
    {
        switch (v.kind)
        {
            case NIL:
                printf("nil"u8);
                break;
            case NUMBER:
                printf("%g"u8, v.anonymous.number);
                break;
            case TEXT:
                printf("'%s'"u8, v.anonymous.text);
                break;
            case PAIR:
                printf("%d("u8, v.length);
                print(v.anonymous.pair[0]);
                printf(" . "u8);
                print(v.anonymous.pair[1]);
                printf(")"u8);
                break;
            case CALL:
                printf("call"u8);
                break;
        }
    }

    static void release(value* v)
    {
        if (v->kind == PAIR && v->marked == 0)
        {
            v->marked = 1;
            release(&v->anonymous.pair[0]);
            release(&v->anonymous.pair[1]);
            free(v->anonymous.pair);
        }
        *v = nil;
    }

    static int main()
    {
        value consResult = cons(nil, nil);
        value value2 = cons(text("two"u8.ToPointer()), consResult);
        value list = cons(number(1.5), value2);
        value* calls = stackalloc value[] { new value { kind = CALL, anonymous = new anonymous_type { call = &add } }, default };
        value* arguments = stackalloc value[] { number(40), text("ab"u8.ToPointer()), nil };

        printf("%zu\n"u8, sizeof(value));
        print(list);
        printf("\n"u8);
        print(calls[0].anonymous.call(arguments, 3));
        printf(" "u8);
        print(calls[0]);
        printf(" "u8);
        print(list.anonymous.pair[1].anonymous.pair[0]);
        printf("\n"u8);
        release(&list);
        print(list);
        printf("\n"u8);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
