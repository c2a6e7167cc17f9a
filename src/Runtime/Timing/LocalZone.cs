using System;
using System.IO;
using System.Text;

namespace CSockTranslate.Runtime.Timing;

/// <summary>The zone of a process: what its environment variable TZ names, found as glibc finds it.</summary>
internal sealed unsafe class LocalZone
{
    private const string DefaultFile = "/etc/localtime";
    private const string Database = "/usr/share/zoneinfo";

    private readonly System.Threading.Lock _lock = new();
    private string? _name;
    private IZoneRules? _rules;

    /// <summary>The variables that programs see.</summary>
    public ZoneVariables Variables { get; } = new();

    /// <summary>The rules that TZ names now, which the variables tell of too (POSIX <c>tzset</c>).</summary>
    public IZoneRules Rules
    {
        get
        {
            string? name = VariableOf("TZ"u8);
            lock (_lock)
            {
                if (_rules is null || name != _name)
                {
                    _rules = Find(name);
                    _name = name;
                    Variables.Set(_rules.Standard, _rules.Daylight);
                }

                return _rules;
            }
        }
    }

    private static IZoneRules Find(string? name)
    {
        if (name is null)
        {
            IZoneRules? host = FileZoneRules.TryRead(DefaultFile);
            return host ?? (OperatingSystem.IsLinux() ? PosixZoneRules.Universal("UTC") : new HostZoneRules());
        }

        string zone = name.StartsWith(':') ? name[1..] : name;
        if (zone.Length == 0)
        {
            return PosixZoneRules.Universal("UTC");
        }

        string path = Path.Combine(VariableOf("TZDIR"u8) is { Length: > 0 } directory ? directory : Database, zone);
        return FileZoneRules.TryRead(path) ?? (IZoneRules?)PosixZoneRules.TryParse(zone) ?? PosixZoneRules.Universal("");
    }

    /// <summary>A variable of the environment; the name is a literal.</summary>
    private static string? VariableOf(ReadOnlySpan<byte> name)
    {
        CString value = Stdlib.getenv(name);
        return value.IsNull ? null : Encoding.Latin1.GetString(value.AsSpan());
    }
}
