using System;
using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime.Processes;

/// <summary>The arguments of <c>execl</c> as an array that a null pointer ends.</summary>
internal readonly unsafe ref struct ArgumentList
{
    /// <summary>Takes the arguments up to the null pointer.</summary>
    internal ArgumentList(CString first, ReadOnlySpan<VarArg> others)
    {
        Strings = (sbyte**)NativeMemory.Alloc((nuint)others.Length + 2, (nuint)sizeof(sbyte*));
        Strings[0] = first.Pointer;
        int count = first.IsNull ? 0 : 1;
        for (int i = 0; count != 0 && i < others.Length && others[i].Pointer != null; i++)
        {
            Strings[count++] = (sbyte*)others[i].Pointer;
        }

        Strings[count] = null;
        Count = count;
    }

    /// <summary>The array.</summary>
    internal sbyte** Strings { get; }

    /// <summary>How many there are; among those behind the first one, also the place behind the null pointer.</summary>
    internal int Count { get; }

    public void Dispose() => NativeMemory.Free(Strings);
}
