/* all_attributes.c - attributes that help the compiler, its warnings and its linker: they change nothing that a program can see */

using System;
using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using aliased = int;
using half = short;
using level = byte;
using octet = byte;
using size_t = ulong;
using word = long;

internal static unsafe class AllAttributes
{
    static int in_section()
    {
        return 1;
    }

    static int inlined()
    {
        return 2;
    }

    static int kept()
    {
        return 3;
    }

    static int tuned()
    {
        return 4;
    }

    static int targeted()
    {
        return 5;
    }

    static int simple()
    {
        return 6;
    }

    static int retired()
    {
        return 7;
    }

    [StructLayout(LayoutKind.Explicit, Size = 12)]
    internal struct wire
    {
        [FieldOffset(0)]
        public sbyte kind;
        [FieldOffset(1)]
        public int value;
        [FieldOffset(8)]
        public short checksum;
    }

    internal struct options
    {
        public int verbose;
    }

    const int LOW = 0;
    const int HIGH = 5;

    static readonly sbyte* name = StaticStorage.Text("abc"u8, 3);
    static int tentative;
    static int definite;
    [ThreadStatic] static int own;
    static readonly int* placed = StaticStorage.Create<int>([8]);

    static void die(int status)
    {
        exit(status);
    }

    static int square(int x)
    {
        return x * x;
    }

    static size_t length(sbyte* text)
    {
        size_t count = 0;
        while (text[count] != 0)
            count++;
        return count;
    }

    static void* allocate(size_t size)
    {
        void* memory = malloc(size);
        if (memory == null)
            die(2);
        return memory;
    }

    static void note(sbyte* format, params ReadOnlySpan<VarArg> args)
    {
        VaList arguments;
        arguments = new VaList(args);
        vprintf(format, arguments);
    }

    static void join(sbyte* first, params ReadOnlySpan<VarArg> args)
    {
        VaList arguments;
        arguments = new VaList(args);
        for (sbyte* text = first; text != null; text = (sbyte*)arguments.Next().Pointer)
            printf("%s."u8, text);
        puts(""u8);
    }

    static int unused_function(int unused)
    {
        return 9;
    }

    static void choose(int kind)
    {
        switch (kind)
        {
            case 1:
                puts("one"u8);
                goto case 2;
            case 2:
                puts("two"u8);
                goto default;
            default:
                puts("default"u8);
                break;
        }
    }

    static int main()
    {
        wire wire = new wire { kind = 1, value = 2, checksum = 3 };
        options options = new options { verbose = 1 };
        int local = 1;
        int aligned_local = 10;
        long extended = 11;
        aliased* view = placed;
        int* memory = (int*)allocate(sizeof(int));

        *memory = 12;
        note("%d %d %d %d %d %d\n"u8.ToPointer(), in_section(), inlined(), kept(), tuned(), targeted(), simple());
        note("%d %zu %d\n"u8.ToPointer(), square(3), length("four"u8.ToPointer()), unused_function(0));
        join("a"u8.ToPointer(), "b"u8, null);
        note("%zu %zu %d %d\n"u8.ToPointer(), sizeof(wire), 4, wire.value, wire.checksum);
        note("%zu %zu %zu %zu\n"u8.ToPointer(), sizeof(half), sizeof(octet), sizeof(word), sizeof(level));
        note("%c %d %d %d %d %d\n"u8.ToPointer(), name[2], tentative, definite, own, *placed, *view);
        note("%d %d %lld %d %d\n"u8.ToPointer(), options.verbose, aligned_local, extended, *memory, HIGH);
        choose(1);
        goto end;
    end: ;
        {
            goto inner;
        last:
            puts("last"u8);
            free(memory);
            die(3);
        inner:
            goto last;
        }
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
