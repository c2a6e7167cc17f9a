using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CSockTranslate.Analyzers.LocalFlow;

/// <summary>Where a file mentions each name, so that few places have to be bound to find all uses of a symbol.</summary>
internal sealed class NameIndex
{
    private static readonly ConditionalWeakTable<SyntaxTree, NameIndex> s_indexes = new();

    private readonly ImmutableDictionary<string, ImmutableArray<SimpleNameSyntax>> _names;

    private readonly ImmutableArray<BaseObjectCreationExpressionSyntax> _creations;

    private NameIndex(SyntaxTree tree)
    {
        _names = tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
            .GroupBy(name => name.Identifier.ValueText)
            .ToImmutableDictionary(group => group.Key, group => group.ToImmutableArray());
        _creations = [.. tree.GetRoot().DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>()];
        HasChainedConstructors = tree.GetRoot().DescendantNodes().OfType<ConstructorInitializerSyntax>().Any();
    }

    /// <summary>Whether constructors of the file call others.</summary>
    public bool HasChainedConstructors { get; }

    /// <summary>The places where objects of a type may be made.</summary>
    public IEnumerable<BaseObjectCreationExpressionSyntax> Creations(string type) => _creations.Where(creation =>
        creation is not ObjectCreationExpressionSyntax { Type: { } named } || named.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Any(name => name.Identifier.ValueText == type));

    /// <summary>The index of a file.</summary>
    public static NameIndex Of(SyntaxTree tree) => s_indexes.GetValue(tree, key => new NameIndex(key));

    /// <summary>The places where a name stands.</summary>
    public ImmutableArray<SimpleNameSyntax> Find(string name) => _names.TryGetValue(name, out ImmutableArray<SimpleNameSyntax> places) ? places : [];
}
