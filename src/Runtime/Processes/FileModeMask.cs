using CSockTranslate.Runtime.Hosting;

namespace CSockTranslate.Runtime.Processes;

/// <summary>
/// A process's file mode creation mask (POSIX <c>umask</c>). The process that is the host process has the host's own; another one has its own,
/// once it has set it.
/// </summary>
internal sealed class FileModeMask(HostSystem host, bool isHosts)
{
    private const uint Permissions = 0x1ff;

    private uint? _own;

    /// <summary>The mask.</summary>
    internal uint Value => _own ?? host.FileModeMask;

    /// <summary>Sets the mask, of which only the permissions count; returns the one before.</summary>
    internal uint Set(uint mask)
    {
        if (isHosts)
        {
            return host.SetFileModeMask(mask & Permissions);
        }

        uint previous = Value;
        _own = mask & Permissions;
        return previous;
    }

    /// <summary>What a new file gets of the permissions that a program asks for.</summary>
    internal NewFileMode Apply(uint mode) => _own is { } mask ? new NewFileMode(mode & ~mask, IsExact: true) : new NewFileMode(mode, IsExact: false);
}
