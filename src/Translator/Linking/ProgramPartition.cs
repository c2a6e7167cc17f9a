using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;

namespace CSockTranslate.Translator.Linking;

/// <summary>Finds out which translation units are programs together, where nobody says so.</summary>
internal static class ProgramPartition
{
    private const string EntryPoint = "main";

    /// <summary>
    /// All units are one program, unless they may be several and more than one has a <c>main</c>: then each of those is a program with all that
    /// have none.
    /// </summary>
    public static IEnumerable<int[]> Find(BoundTranslationUnit[] units, bool mayBeSeveral)
    {
        int[] all = [.. Enumerable.Range(0, units.Length)];
        int[] starts = [.. all.Where(i => IsStart(units[i]))];
        return !mayBeSeveral || starts.Length < 2
            ? [all]
            : starts.Select(start => all.Where(i => i == start || !starts.Contains(i)).ToArray());
    }

    /// <summary>
    /// Groups units by what they need of each other, whatever else is among them: a unit with a <c>main</c> with the units that have what it uses,
    /// and those without a program as far as they use each other. No group defines a name twice; a unit can be in several groups.
    /// </summary>
    /// <param name="units">The units; null for those that could not be read.</param>
    public static IEnumerable<int[]> FindByNeeds(BoundTranslationUnit?[] units)
    {
        int[] all = [.. Enumerable.Range(0, units.Length).Where(i => units[i] is not null)];
        HashSet<string>[] defined = [.. units.Select(unit => unit is null ? [] : Names(unit, SymbolLinker.IsDefinition))];
        HashSet<string>[] needed = [.. units.Select((unit, i) => unit is null ? [] : Needs(unit, defined[i]))];
        Dictionary<string, List<int>> definers = [];
        foreach (int unit in all.Where(i => !IsStart(units[i]!)))
        {
            foreach (string name in defined[unit])
            {
                if (!definers.TryGetValue(name, out List<int>? list))
                {
                    definers.Add(name, list = []);
                }

                list.Add(unit);
            }
        }

        HashSet<int> placed = [];
        IEnumerable<int> inOrder = all.Where(i => IsStart(units[i]!)).Concat(Roots(all, needed, definers));
        foreach (int root in inOrder)
        {
            if (!placed.Contains(root))
            {
                int[] group = Close(root, units, defined, needed, definers);
                placed.UnionWith(group);
                yield return group;
            }
        }
    }

    private static bool IsStart(BoundTranslationUnit unit) =>
        unit.Functions.Any(function => function is { Name: EntryPoint, Body: not null, Linkage: Linkage.External });

    // Those that nobody needs come first: they take with them what they need. What remains needs each other in a circle.
    private static IEnumerable<int> Roots(int[] all, HashSet<string>[] needed, Dictionary<string, List<int>> definers)
    {
        HashSet<int> wanted = [.. all.SelectMany(unit => needed[unit].SelectMany(name => definers.GetValueOrDefault(name, []).Where(other => other != unit)))];
        return all.Where(unit => !wanted.Contains(unit)).Concat(all.Where(wanted.Contains));
    }

    private static int[] Close(
        int root, BoundTranslationUnit?[] units, HashSet<string>[] defined, HashSet<string>[] needed, Dictionary<string, List<int>> definers)
    {
        SortedSet<int> group = [root];
        HashSet<string> names = [.. defined[root]];
        Queue<int> open = new([root]);
        string folder = FolderOf(units[root]!);
        while (open.TryDequeue(out int unit))
        {
            foreach (string name in needed[unit].Where(name => !names.Contains(name)).Order(StringComparer.Ordinal))
            {
                // Of several that have it, a neighbour is meant.
                int found = definers.GetValueOrDefault(name, [])
                    .Where(candidate => !group.Contains(candidate) && !defined[candidate].Overlaps(names))
                    .OrderBy(candidate => FolderOf(units[candidate]!) == folder ? 0 : 1)
                    .ThenBy(candidate => candidate)
                    .FirstOrDefault(-1);
                if (found >= 0)
                {
                    group.Add(found);
                    names.UnionWith(defined[found]);
                    open.Enqueue(found);
                }
            }
        }

        return [.. group];
    }

    private static string FolderOf(BoundTranslationUnit unit) =>
        Path.GetDirectoryName(Path.GetFullPath(unit.Preprocessed.MainFile.Path)) ?? "";

    private static HashSet<string> Needs(BoundTranslationUnit unit, HashSet<string> defined)
    {
        SymbolUses uses = SymbolUses.Find(unit);
        return Names(unit, symbol => !defined.Contains(SymbolLinker.GetLinkName(symbol)) && uses.FindFirst(symbol) is not null);
    }

    private static HashSet<string> Names(BoundTranslationUnit unit, Func<Symbol, bool> isMeant) =>
        [.. SymbolLinker.GetExternals(unit).Where(isMeant).Select(SymbolLinker.GetLinkName)];
}
