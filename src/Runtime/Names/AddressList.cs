using System;
using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime.Names;

/// <summary>The lists that getaddrinfo hands out: each entry and its address are one block, the official name is another, as in glibc.</summary>
internal static unsafe class AddressList
{
    /// <summary>Makes an entry with its own copies of address and name.</summary>
    internal static addrinfo* MakeEntry(
        int flags, int family, int socketType, int protocol, ReadOnlySpan<byte> address, ReadOnlySpan<byte> canonicalName, bool hasName)
    {
        addrinfo* entry = (addrinfo*)NativeMemory.AllocZeroed((nuint)(sizeof(addrinfo) + address.Length));
        entry->ai_flags = flags;
        entry->ai_family = family;
        entry->ai_socktype = socketType;
        entry->ai_protocol = protocol;
        entry->ai_addrlen = (uint)address.Length;
        entry->ai_addr = (sockaddr*)(entry + 1);
        address.CopyTo(new Span<byte>(entry->ai_addr, address.Length));
        if (hasName)
        {
            entry->ai_canonname = (sbyte*)NativeMemory.AllocZeroed((nuint)canonicalName.Length + 1);
            canonicalName.CopyTo(new Span<byte>(entry->ai_canonname, canonicalName.Length));
        }

        return entry;
    }

    /// <summary>Copies a list.</summary>
    internal static addrinfo* Copy(addrinfo* list)
    {
        addrinfo* first = null;
        addrinfo** link = &first;
        for (; list != null; list = list->ai_next)
        {
            *link = MakeEntry(
                list->ai_flags,
                list->ai_family,
                list->ai_socktype,
                list->ai_protocol,
                new ReadOnlySpan<byte>(list->ai_addr, (int)list->ai_addrlen),
                ((CString)list->ai_canonname).AsSpan(),
                list->ai_canonname != null);
            link = &(*link)->ai_next;
        }

        return first;
    }

    /// <summary>Frees a list or the rest of one.</summary>
    internal static void Free(addrinfo* list)
    {
        while (list != null)
        {
            addrinfo* next = list->ai_next;
            NativeMemory.Free(list->ai_canonname);
            NativeMemory.Free(list);
            list = next;
        }
    }
}
