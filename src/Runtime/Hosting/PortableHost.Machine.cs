using System;
using System.Text;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Unistd;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>The machine and its limits.</summary>
internal sealed unsafe partial class PortableHost
{
    // What a nice value of 0 is in the kernel's form.
    private const int NormalPriority = 20;

    /// <summary>A number that stands for the machine's name.</summary>
    internal override long HostNumber => (int)PortableStatus.Number(Environment.MachineName);

    /// <inheritdoc/>
    internal override int ThreadId => Environment.CurrentManagedThreadId;

    /// <inheritdoc/>
    internal override long Configuration(int name, out bool isUnlimited) => PortableLimits.OfSystem(name, out isUnlimited);

    /// <inheritdoc/>
    internal override long ConfigurationText(int name, sbyte* buffer, ulong size)
    {
        ReadOnlySpan<byte> text = name switch
        {
            _CS_PATH => "/bin:/usr/bin\0"u8,
            _CS_GNU_LIBC_VERSION => "glibc 2.36\0"u8,
            _CS_GNU_LIBPTHREAD_VERSION => "NPTL 2.36\0"u8,
            _ => default,
        };
        if (text.IsEmpty)
        {
            return -EINVAL;
        }

        if (buffer != null && size > 0)
        {
            int length = (int)Math.Min(size, (ulong)text.Length);
            text[..length].CopyTo(new Span<byte>(buffer, length));
            buffer[length - 1] = 0;
        }

        return text.Length;
    }

    /// <inheritdoc/>
    internal override int HostName(sbyte* name, ulong length) => Store(Environment.MachineName, name, length);

    /// <inheritdoc/>
    internal override int SetHostName(sbyte* name, ulong length) => -EPERM;

    /// <summary>A machine without a domain has this one on Linux.</summary>
    internal override int DomainName(sbyte* name, ulong length) => Store("(none)", name, length);

    /// <inheritdoc/>
    internal override int SetDomainName(sbyte* name, ulong length) => -EPERM;

    /// <summary>All processes have the normal one.</summary>
    internal override int Priority(int which, uint who) => which is < 0 or > 2 ? -EINVAL : NormalPriority;

    /// <inheritdoc/>
    internal override int SetPriority(int which, uint who, int value) => which is < 0 or > 2 ? -EINVAL : value == 0 ? 0 : -EACCES;

    private static int Store(string text, sbyte* buffer, ulong size)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text + '\0');
        if ((ulong)bytes.Length > size)
        {
            return -ENAMETOOLONG;
        }

        bytes.CopyTo(new Span<byte>(buffer, bytes.Length));
        return 0;
    }
}
