using System.Runtime.CompilerServices;

namespace CSockTranslate.Runtime.Names;

/// <summary>Copies the entries of netdb.h, with all that they point to, into memory that a caller gives (GNU <c>gethostbyname_r</c> and its kin).</summary>
internal unsafe ref struct EntryCopy(sbyte* memory, ulong size)
{
    private sbyte* _next = memory;
    private ulong _left = size;
    private bool _isTooSmall;

    /// <summary>Copies a host. False if the memory is too small (ERANGE).</summary>
    internal bool Host(hostent* source, hostent* target)
    {
        target->h_aliases = Strings(source->h_aliases);
        target->h_addrtype = source->h_addrtype;
        target->h_length = source->h_length;
        int count = Count(source->h_addr_list);
        target->h_addr_list = (sbyte**)Take((ulong)(count + 1) * (ulong)sizeof(sbyte*), sizeof(sbyte*));
        for (int i = 0; i < count && !_isTooSmall; i++)
        {
            target->h_addr_list[i] = Bytes(source->h_addr_list[i], (ulong)source->h_length, sizeof(int));
        }

        if (!_isTooSmall)
        {
            target->h_addr_list[count] = null;
        }

        target->h_name = String(source->h_name);
        return !_isTooSmall;
    }

    /// <summary>Copies a service. False if the memory is too small.</summary>
    internal bool Service(servent* source, servent* target)
    {
        target->s_aliases = Strings(source->s_aliases);
        target->s_name = String(source->s_name);
        target->s_port = source->s_port;
        target->s_proto = String(source->s_proto);
        return !_isTooSmall;
    }

    /// <summary>Copies a protocol. False if the memory is too small.</summary>
    internal bool Protocol(protoent* source, protoent* target)
    {
        target->p_aliases = Strings(source->p_aliases);
        target->p_name = String(source->p_name);
        target->p_proto = source->p_proto;
        return !_isTooSmall;
    }

    /// <summary>Copies a network. False if the memory is too small.</summary>
    internal bool Network(netent* source, netent* target)
    {
        target->n_aliases = Strings(source->n_aliases);
        target->n_name = String(source->n_name);
        target->n_addrtype = source->n_addrtype;
        target->n_net = source->n_net;
        return !_isTooSmall;
    }

    private static int Count(sbyte** list)
    {
        int count = 0;
        while (list[count] != null)
        {
            count++;
        }

        return count;
    }

    private sbyte** Strings(sbyte** source)
    {
        int count = Count(source);
        sbyte** copy = (sbyte**)Take((ulong)(count + 1) * (ulong)sizeof(sbyte*), sizeof(sbyte*));
        for (int i = 0; i < count && !_isTooSmall; i++)
        {
            copy[i] = String(source[i]);
        }

        if (!_isTooSmall)
        {
            copy[count] = null;
        }

        return copy;
    }

    private sbyte* String(sbyte* source) => Bytes(source, (ulong)((CString)source).Length + 1, 1);

    private sbyte* Bytes(sbyte* source, ulong count, int alignment)
    {
        sbyte* copy = Take(count, alignment);
        if (!_isTooSmall)
        {
            Unsafe.CopyBlockUnaligned(copy, source, (uint)count);
        }

        return copy;
    }

    private sbyte* Take(ulong count, int alignment)
    {
        ulong padding = (ulong)(-(nint)_next & (alignment - 1));
        if (_isTooSmall || padding + count > _left)
        {
            _isTooSmall = true;
            return null;
        }

        sbyte* taken = _next + padding;
        _next = taken + count;
        _left -= padding + count;
        return taken;
    }
}
