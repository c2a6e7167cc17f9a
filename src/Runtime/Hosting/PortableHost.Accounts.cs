using System;
using System.Text;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>The system's users and groups, of which the BCL knows one: the user that runs the process, with a group of the same name.</summary>
internal sealed unsafe partial class PortableHost
{
    private passwd* _user;
    private group* _group;
    private bool _usersAtEnd;
    private bool _groupsAtEnd;

    /// <inheritdoc/>
    internal override int FindUser(sbyte* name, passwd* entry, sbyte* buffer, ulong size, passwd** result)
    {
        *result = null;
        return ((CString)name).AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(Environment.UserName)) ? StoreUser(entry, buffer, size, result) : 0;
    }

    /// <inheritdoc/>
    internal override int FindUser(uint number, passwd* entry, sbyte* buffer, ulong size, passwd** result)
    {
        *result = null;
        return number == EffectiveUserId ? StoreUser(entry, buffer, size, result) : 0;
    }

    /// <inheritdoc/>
    internal override void RewindUsers() => _usersAtEnd = false;

    /// <inheritdoc/>
    internal override passwd* NextUser()
    {
        const int Size = 4096;
        if (_usersAtEnd)
        {
            return null;
        }

        _usersAtEnd = true;
        if (_user == null)
        {
            passwd* found;
            _ = StoreUser(StaticStorage.Allocate<passwd>(1), StaticStorage.Allocate<sbyte>(Size), Size, &found);
            _user = found;
        }

        return _user;
    }

    /// <inheritdoc/>
    internal override int FindGroup(sbyte* name, group* entry, sbyte* buffer, ulong size, group** result)
    {
        *result = null;
        return ((CString)name).AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(Environment.UserName)) ? StoreGroup(entry, buffer, size, result) : 0;
    }

    /// <inheritdoc/>
    internal override int FindGroup(uint number, group* entry, sbyte* buffer, ulong size, group** result)
    {
        *result = null;
        return number == EffectiveGroupId ? StoreGroup(entry, buffer, size, result) : 0;
    }

    /// <inheritdoc/>
    internal override void RewindGroups() => _groupsAtEnd = false;

    /// <inheritdoc/>
    internal override group* NextGroup()
    {
        const int Size = 4096;
        if (_groupsAtEnd)
        {
            return null;
        }

        _groupsAtEnd = true;
        if (_group == null)
        {
            group* found;
            _ = StoreGroup(StaticStorage.Allocate<group>(1), StaticStorage.Allocate<sbyte>(Size), Size, &found);
            _group = found;
        }

        return _group;
    }

    private int StoreUser(passwd* entry, sbyte* buffer, ulong size, passwd** result)
    {
        var texts = new TextRoom(buffer, size);
        string home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        *entry = new passwd
        {
            pw_name = texts.Add(Environment.UserName),
            pw_passwd = texts.Add("x"),
            pw_uid = EffectiveUserId,
            pw_gid = EffectiveGroupId,
            pw_gecos = texts.Add(Environment.UserName),
            pw_dir = texts.Add(home),
            pw_shell = texts.Add("/bin/sh"),
        };
        *result = texts.IsFull ? null : entry;
        return texts.IsFull ? ERANGE : 0;
    }

    private int StoreGroup(group* entry, sbyte* buffer, ulong size, group** result)
    {
        var texts = new TextRoom(buffer, size);
        sbyte** members = (sbyte**)texts.Take((ulong)sizeof(sbyte*));
        if (members != null)
        {
            *members = null;
        }

        *entry = new group
        {
            gr_name = texts.Add(Environment.UserName),
            gr_passwd = texts.Add("x"),
            gr_gid = EffectiveGroupId,
            gr_mem = members,
        };
        *result = texts.IsFull ? null : entry;
        return texts.IsFull ? ERANGE : 0;
    }

    /// <summary>A caller's buffer, filled from its start.</summary>
    private ref struct TextRoom(sbyte* buffer, ulong size)
    {
        private sbyte* _next = buffer;
        private ulong _left = size;

        /// <summary>Whether something did not fit.</summary>
        internal bool IsFull { get; private set; }

        /// <summary>Adds a text with its NUL; null if it does not fit.</summary>
        internal sbyte* Add(string text)
        {
            byte[] bytes = Encoding.UTF8.GetBytes(text + '\0');
            sbyte* place = Take((ulong)bytes.Length);
            if (place != null)
            {
                bytes.CopyTo(new Span<byte>(place, bytes.Length));
            }

            return place;
        }

        /// <summary>Takes room; null if there is none left.</summary>
        internal sbyte* Take(ulong bytes)
        {
            if (bytes > _left)
            {
                IsFull = true;
                return null;
            }

            sbyte* place = _next;
            _next += bytes;
            _left -= bytes;
            return place;
        }
    }
}
