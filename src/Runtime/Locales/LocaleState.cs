using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace CSockTranslate.Runtime.Locales;

/// <summary>
/// The locales that a process has chosen, by category. There are two: C, and C.UTF-8, which only differs in its characters (glibc's C.UTF-8, locale(7)).
/// </summary>
internal sealed unsafe class LocaleState
{
    private const int AllIndex = Locale.LC_ALL;

    // By their numbers; LC_ALL is none.
    private static readonly string[] s_categories =
    [
        "LC_CTYPE", "LC_NUMERIC", "LC_TIME", "LC_COLLATE", "LC_MONETARY", "LC_MESSAGES", "LC_ALL", "LC_PAPER", "LC_NAME", "LC_ADDRESS", "LC_TELEPHONE",
        "LC_MEASUREMENT", "LC_IDENTIFICATION",
    ];

    private readonly string[] _names = [.. Enumerable.Repeat("C", s_categories.Length)];

    // What setlocale returned stays as it is.
    private readonly Dictionary<string, nint> _texts = [];

    /// <summary>Whether characters are coded in UTF-8; else they are ASCII, and bytes above are no characters.</summary>
    internal bool IsUtf8 { get; private set; }

    /// <summary>The names of a category, or of all in one string; null for a category that is not there.</summary>
    internal sbyte* Describe(int category) => Text(category == AllIndex ? DescribeAll() : _names[category]);

    /// <summary>Chooses locales by names, or with an empty name by the environment; false if one of them is not there, and then nothing has changed.</summary>
    internal bool Choose(int category, string name)
    {
        string?[] chosen = [.. _names];
        if (category == AllIndex && name.Contains(';'))
        {
            if (!ReadComposite(name, chosen))
            {
                return false;
            }
        }
        else
        {
            for (int i = 0; i < chosen.Length; i++)
            {
                if (category == i || category == AllIndex)
                {
                    chosen[i] = Find(name.Length == 0 ? FromEnvironment(s_categories[i]) : name);
                }
            }
        }

        if (chosen.Contains(null))
        {
            return false;
        }

        chosen.CopyTo(_names, 0);
        IsUtf8 = _names[Locale.LC_CTYPE] != "C";
        return true;
    }

    /// <summary>Sets the choices of a mask's categories, 0 for C, 1 for C.UTF-8, by a name or the environment; false if a locale is not there.</summary>
    internal static bool TryChoose(int mask, string name, sbyte* choices)
    {
        string?[] chosen = new string?[s_categories.Length];
        bool isComposite = name.Contains(';');
        if (isComposite && !ReadComposite(name, chosen))
        {
            return false;
        }

        for (int i = 0; i < chosen.Length; i++)
        {
            if (i == AllIndex || (mask & (1 << i)) == 0)
            {
                continue;
            }

            string? found = isComposite ? chosen[i] : Find(name.Length == 0 ? FromEnvironment(s_categories[i]) : name);
            if (found is null)
            {
                return false;
            }

            choices[i] = (sbyte)(found == "C" ? 0 : 1);
        }

        return true;
    }

    /// <summary>The choices as an object.</summary>
    internal __locale_struct ToObject()
    {
        __locale_struct result = default;
        for (int i = 0; i < _names.Length; i++)
        {
            result.__choices[i] = (sbyte)(_names[i] == "C" ? 0 : 1);
        }

        return result;
    }

    // LC_CTYPE=C.UTF-8;LC_NUMERIC=C;… with every category.
    private static bool ReadComposite(string name, string?[] chosen)
    {
        HashSet<int> named = [];
        foreach (string part in name.Split(';'))
        {
            int equals = part.IndexOf('=');
            int category = equals < 0 ? -1 : Array.IndexOf(s_categories, part[..equals]);
            if (category is < 0 or AllIndex)
            {
                return false;
            }

            chosen[category] = Find(part[(equals + 1)..]);
            named.Add(category);
        }

        return named.Count == s_categories.Length - 1;
    }

    /// <summary>The name under which a locale goes; null if it is not there.</summary>
    private static string? Find(string name)
    {
        if (name is "C" or "POSIX")
        {
            return "C";
        }

        string codeset = name.StartsWith("C.", StringComparison.Ordinal) ? string.Concat(name[2..].Where(char.IsAsciiLetterOrDigit)) : "";
        return codeset.Equals("utf8", StringComparison.OrdinalIgnoreCase) ? name : null;
    }

    private static string FromEnvironment(string category)
    {
        foreach (string variable in (ReadOnlySpan<string>)["LC_ALL", category, "LANG"])
        {
            sbyte* value = Stdlib.getenv(Encoding.UTF8.GetBytes(variable + '\0'));
            if (value != null && *value != 0)
            {
                return Encoding.UTF8.GetString(((CString)value).AsSpan());
            }
        }

        return "C";
    }

    private string DescribeAll()
    {
        IEnumerable<(string Name, int Category)> categories = _names.Select((name, category) => (name, category)).Where(pair => pair.category != AllIndex);
        return _names.Where((_, category) => category != AllIndex).Distinct().Count() == 1
            ? _names[0]
            : string.Join(';', categories.Select(pair => $"{s_categories[pair.Category]}={pair.Name}"));
    }

    private sbyte* Text(string text)
    {
        if (!_texts.TryGetValue(text, out nint memory))
        {
            byte[] bytes = Encoding.UTF8.GetBytes(text);
            memory = (nint)StaticStorage.Allocate<sbyte>(bytes.Length + 1);
            bytes.CopyTo(new Span<byte>((void*)memory, bytes.Length));
            _texts.Add(text, memory);
        }

        return (sbyte*)memory;
    }
}
