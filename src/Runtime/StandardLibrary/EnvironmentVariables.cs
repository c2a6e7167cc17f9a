using System;
using System.Runtime.InteropServices;
using CSockTranslate.Runtime.Processes;

namespace CSockTranslate.Runtime.StandardLibrary;

/// <summary>Finding and changing entries of the environment array.</summary>
internal static unsafe class EnvironmentVariables
{
    /// <summary>The place of a variable's entry in the array, or null.</summary>
    public static sbyte** Find(sbyte** strings, ReadOnlySpan<byte> name)
    {
        for (sbyte** entry = strings; entry != null && *entry != null; entry++)
        {
            if (IsOf(*entry, name))
            {
                return entry;
            }
        }

        return null;
    }

    /// <summary>Sets a variable to a copy of a value. Returns 0, or -1 with ENOMEM.</summary>
    public static int Set(ProcessEnvironment environment, ReadOnlySpan<byte> name, ReadOnlySpan<byte> value, bool replace)
    {
        lock (environment)
        {
            if (!replace && Find(environment.Strings, name) != null)
            {
                return 0;
            }

            // The strings before stay: a program may hold pointers into them.
            byte* text = (byte*)Stdlib.malloc((ulong)(name.Length + value.Length + 2));
            if (text == null)
            {
                return -1;
            }

            name.CopyTo(new Span<byte>(text, name.Length));
            text[name.Length] = (byte)'=';
            value.CopyTo(new Span<byte>(text + name.Length + 1, value.Length));
            text[name.Length + 1 + value.Length] = 0;
            return Place(environment, name, (sbyte*)text);
        }
    }

    /// <summary>Makes a string the entry of its variable. Returns 0, or -1 with ENOMEM.</summary>
    public static int Put(ProcessEnvironment environment, ReadOnlySpan<byte> name, sbyte* text)
    {
        lock (environment)
        {
            return Place(environment, name, text);
        }
    }

    /// <summary>Removes all entries of a variable.</summary>
    public static void Remove(ProcessEnvironment environment, ReadOnlySpan<byte> name)
    {
        lock (environment)
        {
            sbyte** kept = environment.Strings;
            for (sbyte** entry = kept; entry != null && *entry != null; entry++)
            {
                if (!IsOf(*entry, name))
                {
                    *kept++ = *entry;
                }
            }

            if (kept != null)
            {
                *kept = null;
            }
        }
    }

    private static int Place(ProcessEnvironment environment, ReadOnlySpan<byte> name, sbyte* text)
    {
        sbyte** strings = environment.Strings;
        sbyte** entry = Find(strings, name);
        if (entry != null)
        {
            *entry = text;
            return 0;
        }

        ulong count = 0;
        while (strings != null && strings[count] != null)
        {
            count++;
        }

        // A new array each time: a program may hold the old one as its third parameter of main.
        sbyte** grown = (sbyte**)Stdlib.malloc((count + 2) * (ulong)sizeof(sbyte*));
        if (grown == null)
        {
            return -1;
        }

        NativeMemory.Copy(strings, grown, (nuint)(count * (ulong)sizeof(sbyte*)));
        grown[count] = text;
        grown[count + 1] = null;
        environment.Strings = grown;
        return 0;
    }

    private static bool IsOf(sbyte* entry, ReadOnlySpan<byte> name)
    {
        for (int i = 0; i < name.Length; i++)
        {
            if ((byte)entry[i] != name[i])
            {
                return false;
            }
        }

        return entry[name.Length] == '=';
    }
}
