/* called_otherwise.c - functions that are called by other types than their own, as old programs do where x86-64 lets them */
using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using unsafe action = delegate*<int>;

internal static unsafe class CalledOtherwise
{
    internal struct entry
    {
        public sbyte* name;
        public int value;
    }

    static void greet()
    {
        puts("greet"u8);
    }

    static int add(int a, int b)
    {
        return a + b;
    }

    static int scale(int value,
        short factor)
    {
        return value * factor;
    }

    static int tenths(float f)
    {
        return Truncate.ToInt32(f * 10);
    }

    static long identity(long value)
    {
        return value;
    }

    static int by_name(entry* a, entry* b)
    {
        return strcmp(a->name, b->name);
    }

    static int by_text(sbyte** a, sbyte** b)
    {
        return strcmp(*a, *b);
    }

    static void set(int* place)
    {
        *place = 3;
    }

    static int first_character(sbyte* format, params ReadOnlySpan<VarArg> args)
    {
        return format[0];
    }

    static readonly action* actions = (action*)StaticStorage.PointersTo((action)(delegate*<int, int, int>)&add, (action)(delegate*<int, int, int>)&call_scale, (action)(delegate*<long, long>)&identity);

    static int main()
    {
        entry* entries = stackalloc entry[] { new entry { name = "pear"u8.ToPointer(), value = 1 }, new entry { name = "apple"u8.ToPointer(), value = 2 }, new entry { name = "fig"u8.ToPointer(), value = 3 } };
        sbyte** words = stackalloc sbyte*[] { "c"u8.ToPointer(), "a"u8.ToPointer(), "b"u8.ToPointer() };
        int place = 0;
        delegate*<int, int, int, void> takes_three = (delegate*<int, int, int, void>)(delegate*<void>)&greet;
        delegate*<void*, void> takes_pointer = (delegate*<void*, void>)(delegate*<int*, void>)&set;
        delegate*<int> unprototyped = (delegate*<int>)(delegate*<double, int>)&call_tenths;
        delegate*<void*, long> takes_address = (delegate*<void*, long>)(delegate*<long, long>)&identity;
        void* untyped = (void*)(delegate*<int, int, int>)&add;
        ulong number = (ulong)(delegate*<int, int, int>)&add;
        ulong number_of_old = (ulong)(delegate*<int, int, int>)&call_scale;
        delegate*<sbyte*, int, int> @fixed = &call_first_character;

        takes_three(1, 2, 3);
        takes_pointer(&place);
        printf("%d\n"u8, place);
        qsort(entries, 3, (ulong)sizeof(entry), (delegate*<void*, void*, int>)(delegate*<entry*, entry*, int>)&by_name);
        qsort(words, 3, (ulong)sizeof(sbyte*), (delegate*<void*, void*, int>)(void*)(delegate*<sbyte**, sbyte**, int>)&by_text);
        printf("%s %s\n"u8, entries[0].name, words[0]);
        for (int i = 0; i < 3; i++)
            printf("%d\n"u8, ((delegate*<int, int, int>)actions[i])(i + 4, 2));
        long value = takes_address((void*)77);
        printf("%d %ld\n"u8, ((delegate*<double, int>)unprototyped)(2.5), value);
        int value2 = ((delegate*<int, int, int>)number)(3, 4);
        printf("%d %d\n"u8, ((delegate*<int, int, int>)untyped)(1, 2), value2);
        printf("%d\n"u8, ((delegate*<int, int, int>)(delegate*<int>)number_of_old)(5, 6));
        printf("%d %d\n"u8, add(1, 1), @fixed("A"u8.ToPointer(), 1));
        return puts("end"u8) < 0 ? 1 : 0;
    }

    static int call_scale(int argument1, int argument2) => scale(argument1, (short)argument2);

    static int call_tenths(double argument1) => tenths((float)argument1);

    static int call_first_character(sbyte* argument1, int argument2) => first_character(argument1, argument2);

    static int Main(string[] args) => CProgram.Run(args, &main);
}
