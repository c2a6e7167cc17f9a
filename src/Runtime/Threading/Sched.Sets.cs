using System;
using System.Numerics;
using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime;

/// <summary>Sets of processors (CPU_SET(3)). A processor that has no place in a set is in none.</summary>
public static unsafe partial class Sched
{
    private const int BitsInWord = 64;

    /// <summary>Removes all.</summary>
    public static void CPU_ZERO(cpu_set_t* set) => CPU_ZERO_S((ulong)sizeof(cpu_set_t), set);

    /// <summary>Adds a processor.</summary>
    public static void CPU_SET(ulong cpu, cpu_set_t* set) => CPU_SET_S(cpu, (ulong)sizeof(cpu_set_t), set);

    /// <summary>Removes a processor.</summary>
    public static void CPU_CLR(ulong cpu, cpu_set_t* set) => CPU_CLR_S(cpu, (ulong)sizeof(cpu_set_t), set);

    /// <summary>Whether a processor is in the set, 1 or 0.</summary>
    public static int CPU_ISSET(ulong cpu, cpu_set_t* set) => CPU_ISSET_S(cpu, (ulong)sizeof(cpu_set_t), set);

    /// <summary>How many processors are in the set.</summary>
    public static int CPU_COUNT(cpu_set_t* set) => CPU_COUNT_S((ulong)sizeof(cpu_set_t), set);

    /// <summary>Stores the processors that are in both sets.</summary>
    public static void CPU_AND(cpu_set_t* dest, cpu_set_t* set1, cpu_set_t* set2) => CPU_AND_S((ulong)sizeof(cpu_set_t), dest, set1, set2);

    /// <summary>Stores the processors that are in one of the sets.</summary>
    public static void CPU_OR(cpu_set_t* dest, cpu_set_t* set1, cpu_set_t* set2) => CPU_OR_S((ulong)sizeof(cpu_set_t), dest, set1, set2);

    /// <summary>Stores the processors that are in one set but not in the other.</summary>
    public static void CPU_XOR(cpu_set_t* dest, cpu_set_t* set1, cpu_set_t* set2) => CPU_XOR_S((ulong)sizeof(cpu_set_t), dest, set1, set2);

    /// <summary>Whether two sets have the same processors, 1 or 0.</summary>
    public static int CPU_EQUAL(cpu_set_t* set1, cpu_set_t* set2) => CPU_EQUAL_S((ulong)sizeof(cpu_set_t), set1, set2);

    /// <summary>Memory for a set of that many processors, or null.</summary>
    public static cpu_set_t* CPU_ALLOC(ulong count) => (cpu_set_t*)Stdlib.malloc(CPU_ALLOC_SIZE(count));

    /// <summary>Frees memory of <see cref="CPU_ALLOC"/>.</summary>
    public static void CPU_FREE(cpu_set_t* set) => Stdlib.free(set);

    /// <summary>The bytes of a set of that many processors.</summary>
    public static ulong CPU_ALLOC_SIZE(ulong count) => (count + BitsInWord - 1) / BitsInWord * sizeof(ulong);

    /// <summary>Removes all from a set of some size.</summary>
    public static void CPU_ZERO_S(ulong setsize, cpu_set_t* set) => NativeMemory.Clear(set, (nuint)setsize);

    /// <summary>Adds a processor to a set of some size.</summary>
    public static void CPU_SET_S(ulong cpu, ulong setsize, cpu_set_t* set)
    {
        if (cpu / 8 < setsize)
        {
            set->__bits[cpu / BitsInWord] |= 1UL << (int)(cpu % BitsInWord);
        }
    }

    /// <summary>Removes a processor from a set of some size.</summary>
    public static void CPU_CLR_S(ulong cpu, ulong setsize, cpu_set_t* set)
    {
        if (cpu / 8 < setsize)
        {
            set->__bits[cpu / BitsInWord] &= ~(1UL << (int)(cpu % BitsInWord));
        }
    }

    /// <summary>Whether a processor is in a set of some size, 1 or 0.</summary>
    public static int CPU_ISSET_S(ulong cpu, ulong setsize, cpu_set_t* set) =>
        cpu / 8 < setsize ? (int)((set->__bits[cpu / BitsInWord] >> (int)(cpu % BitsInWord)) & 1) : 0;

    /// <summary>How many processors are in a set of some size.</summary>
    public static int CPU_COUNT_S(ulong setsize, cpu_set_t* set)
    {
        int count = 0;
        foreach (ulong word in Words(setsize, set))
        {
            count += BitOperations.PopCount(word);
        }

        return count;
    }

    /// <summary>As <see cref="CPU_AND"/> for sets of some size.</summary>
    public static void CPU_AND_S(ulong setsize, cpu_set_t* dest, cpu_set_t* set1, cpu_set_t* set2)
    {
        for (ulong i = 0; i < setsize / sizeof(ulong); i++)
        {
            dest->__bits[i] = set1->__bits[i] & set2->__bits[i];
        }
    }

    /// <summary>As <see cref="CPU_OR"/> for sets of some size.</summary>
    public static void CPU_OR_S(ulong setsize, cpu_set_t* dest, cpu_set_t* set1, cpu_set_t* set2)
    {
        for (ulong i = 0; i < setsize / sizeof(ulong); i++)
        {
            dest->__bits[i] = set1->__bits[i] | set2->__bits[i];
        }
    }

    /// <summary>As <see cref="CPU_XOR"/> for sets of some size.</summary>
    public static void CPU_XOR_S(ulong setsize, cpu_set_t* dest, cpu_set_t* set1, cpu_set_t* set2)
    {
        for (ulong i = 0; i < setsize / sizeof(ulong); i++)
        {
            dest->__bits[i] = set1->__bits[i] ^ set2->__bits[i];
        }
    }

    /// <summary>As <see cref="CPU_EQUAL"/> for sets of some size.</summary>
    public static int CPU_EQUAL_S(ulong setsize, cpu_set_t* set1, cpu_set_t* set2) => Words(setsize, set1).SequenceEqual(Words(setsize, set2)) ? 1 : 0;

    private static ReadOnlySpan<ulong> Words(ulong size, cpu_set_t* set) => new(set, (int)(size / sizeof(ulong)));
}
