using System.Collections.Generic;
using System.Text;

namespace CSockTranslate.Runtime.Messages;

/// <summary>What a program has said of its domains of messages (<c>bindtextdomain</c> and its kin).</summary>
internal sealed unsafe class MessageDomains
{
    private static readonly nint s_messages = (nint)"messages"u8.ToPointer();
    private static readonly nint s_folder = (nint)"/usr/share/locale"u8.ToPointer();

    private readonly Dictionary<string, nint> _folders = [];
    private readonly Dictionary<string, nint> _codes = [];
    private nint _current = s_messages;

    /// <summary>Sets the domain, if one is given; returns the one that is set.</summary>
    internal sbyte* Choose(CString name)
    {
        lock (_folders)
        {
            if (!name.IsNull)
            {
                _current = *name.Pointer == 0 ? s_messages : (nint)String.strdup(name);
            }

            return (sbyte*)_current;
        }
    }

    /// <summary>Sets a domain's folder, if one is given; returns the one that is set.</summary>
    internal sbyte* BindFolder(CString name, CString folder) => Bind(_folders, name, folder, s_folder);

    /// <summary>Sets a domain's character set, if one is given; returns the one that is set.</summary>
    internal sbyte* BindCodes(CString name, CString codes) => Bind(_codes, name, codes, 0);

    private sbyte* Bind(Dictionary<string, nint> values, CString name, CString value, nint unset)
    {
        if (name.IsNull || *name.Pointer == 0)
        {
            return null;
        }

        lock (_folders)
        {
            string key = Encoding.UTF8.GetString(name.AsSpan());
            if (!value.IsNull)
            {
                values[key] = (nint)String.strdup(value);
            }

            return (sbyte*)values.GetValueOrDefault(key, unset);
        }
    }
}
