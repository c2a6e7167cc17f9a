using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime.Processes;

/// <summary>Arrays of NUL-terminated strings as the kernel lays them out for a new program: the strings one behind the other.</summary>
internal static unsafe class NativeStrings
{
    /// <summary>Copies strings to memory that lives as long as the host process; a null pointer ends the array.</summary>
    internal static sbyte** Array(IReadOnlyList<byte[]> strings)
    {
        int bytes = 0;
        foreach (byte[] item in strings)
        {
            bytes += item.Length + 1;
        }

        sbyte** array = (sbyte**)NativeMemory.Alloc((nuint)(strings.Count + 1), (nuint)sizeof(sbyte*));
        byte* next = (byte*)NativeMemory.Alloc((nuint)bytes + 1);
        for (int i = 0; i < strings.Count; i++)
        {
            array[i] = (sbyte*)next;
            strings[i].CopyTo(new Span<byte>(next, strings[i].Length));
            next += strings[i].Length;
            *next++ = 0;
        }

        array[strings.Count] = null;
        return array;
    }

    /// <summary>Splits the kernel's form, in which a NUL ends each string.</summary>
    internal static List<byte[]> Split(ReadOnlySpan<byte> text)
    {
        var strings = new List<byte[]>();
        while (!text.IsEmpty)
        {
            int end = text.IndexOf((byte)0);
            if (end < 0)
            {
                end = text.Length;
            }

            strings.Add(text[..end].ToArray());
            text = text[Math.Min(end + 1, text.Length)..];
        }

        return strings;
    }
}
