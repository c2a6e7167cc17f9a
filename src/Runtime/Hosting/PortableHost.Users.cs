using System;
using System.Text;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>Users and groups of the process: the one that runs it, who can become no other.</summary>
internal sealed unsafe partial class PortableHost
{
    /// <inheritdoc/>
    internal override int SetUser(uint user) => Check(user, user, user);

    /// <inheritdoc/>
    internal override int SetUsers(uint real, uint effective) => Check(real, effective, effective);

    /// <inheritdoc/>
    internal override int SetUsers(uint real, uint effective, uint saved) => Check(real, effective, saved);

    /// <inheritdoc/>
    internal override int Users(uint* real, uint* effective, uint* saved)
    {
        if (real == null || effective == null || saved == null)
        {
            return -EFAULT;
        }

        *real = *effective = *saved = EffectiveUserId;
        return 0;
    }

    /// <inheritdoc/>
    internal override int SetGroup(uint group) => Check(group, group, group);

    /// <inheritdoc/>
    internal override int SetGroups(uint real, uint effective) => Check(real, effective, effective);

    /// <inheritdoc/>
    internal override int SetGroups(uint real, uint effective, uint saved) => Check(real, effective, saved);

    /// <inheritdoc/>
    internal override int Groups(uint* real, uint* effective, uint* saved) => Users(real, effective, saved);

    /// <summary>The one group of the user.</summary>
    internal override int SupplementaryGroups(int size, uint* list)
    {
        if (size < 0)
        {
            return -EINVAL;
        }

        if (size > 0)
        {
            list[0] = EffectiveGroupId;
        }

        return 1;
    }

    /// <inheritdoc/>
    internal override int SetSupplementaryGroups(ulong size, uint* list) => -EPERM;

    /// <inheritdoc/>
    internal override int LoginName(sbyte* name, ulong size)
    {
        byte[] user = Encoding.UTF8.GetBytes(Environment.UserName + '\0');
        if ((ulong)user.Length > size)
        {
            return -ERANGE;
        }

        user.CopyTo(new Span<byte>(name, user.Length));
        return 0;
    }

    private int Check(uint first, uint second, uint third)
    {
        uint mine = EffectiveUserId;
        return (first == uint.MaxValue || first == mine) && (second == uint.MaxValue || second == mine) && (third == uint.MaxValue || third == mine)
            ? 0
            : -EPERM;
    }
}
