using System;
using System.Collections.Generic;
using System.Net;
using System.Text;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.SysSocket;

namespace CSockTranslate.Runtime.Names;

/// <summary>Lays out the entries that netdb.h's functions return, with all that they point to, in a <see cref="NameBuffer"/>.</summary>
internal static unsafe class EntryWriter
{
    /// <summary>A host.</summary>
    internal static hostent* Host(NameBuffer buffer, int family, string name, IReadOnlyList<string> aliases, IReadOnlyList<IPAddress> addresses)
    {
        buffer.Start(sizeof(hostent) + Room(name, aliases) + ((addresses.Count + 1) * (sizeof(sbyte*) + 16)));
        var entry = (hostent*)buffer.Take(sizeof(hostent));
        entry->h_name = buffer.Take(Encoding.UTF8.GetBytes(name));
        entry->h_aliases = StoreAliases(buffer, aliases);
        entry->h_addrtype = family;
        entry->h_length = family == AF_INET ? 4 : 16;
        entry->h_addr_list = (sbyte**)buffer.Take((addresses.Count + 1) * sizeof(sbyte*));
        for (int i = 0; i < addresses.Count; i++)
        {
            byte* bytes = buffer.Take(16);
            addresses[i].TryWriteBytes(new Span<byte>(bytes, 16), out _);
            entry->h_addr_list[i] = (sbyte*)bytes;
        }

        entry->h_addr_list[addresses.Count] = null;
        return entry;
    }

    /// <summary>A service; null for null.</summary>
    internal static servent* Service(NameBuffer buffer, ServiceEntry? found)
    {
        if (found is null)
        {
            return null;
        }

        buffer.Start(sizeof(servent) + Room(found.Name, found.Aliases) + Room(found.Protocol, []));
        var entry = (servent*)buffer.Take(sizeof(servent));
        entry->s_name = buffer.Take(Encoding.UTF8.GetBytes(found.Name));
        entry->s_aliases = StoreAliases(buffer, found.Aliases);
        entry->s_port = htons(found.Port);
        entry->s_proto = buffer.Take(Encoding.UTF8.GetBytes(found.Protocol));
        return entry;
    }

    /// <summary>A protocol; null for null.</summary>
    internal static protoent* Protocol(NameBuffer buffer, ProtocolEntry? found)
    {
        if (found is null)
        {
            return null;
        }

        buffer.Start(sizeof(protoent) + Room(found.Name, found.Aliases));
        var entry = (protoent*)buffer.Take(sizeof(protoent));
        entry->p_name = buffer.Take(Encoding.UTF8.GetBytes(found.Name));
        entry->p_aliases = StoreAliases(buffer, found.Aliases);
        entry->p_proto = found.Number;
        return entry;
    }

    /// <summary>A network; null for null.</summary>
    internal static netent* Network(NameBuffer buffer, NetworkEntry? found)
    {
        if (found is null)
        {
            return null;
        }

        buffer.Start(sizeof(netent) + Room(found.Name, found.Aliases));
        var entry = (netent*)buffer.Take(sizeof(netent));
        entry->n_name = buffer.Take(Encoding.UTF8.GetBytes(found.Name));
        entry->n_aliases = StoreAliases(buffer, found.Aliases);
        entry->n_addrtype = AF_INET;
        entry->n_net = found.Number;
        return entry;
    }

    private static sbyte** StoreAliases(NameBuffer buffer, IReadOnlyList<string> aliases)
    {
        var array = (sbyte**)buffer.Take((aliases.Count + 1) * sizeof(sbyte*));
        for (int i = 0; i < aliases.Count; i++)
        {
            array[i] = buffer.Take(Encoding.UTF8.GetBytes(aliases[i]));
        }

        array[aliases.Count] = null;
        return array;
    }

    /// <summary>What a name and its aliases take, with the array and the alignment of each string.</summary>
    private static int Room(string name, IReadOnlyList<string> aliases)
    {
        int room = Encoding.UTF8.GetByteCount(name) + 8 + sizeof(sbyte*);
        foreach (string alias in aliases)
        {
            room += Encoding.UTF8.GetByteCount(alias) + 8 + sizeof(sbyte*);
        }

        return room;
    }
}
