using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Lexing.Literals;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.CFrontEnd.Binding;

// GNU attributes (GCC manual §6.33, §6.34, §6.35). Those that only help the optimiser or its warnings are left out.
public sealed partial class Binder
{
    // The priority of a constructor that says none: behind all that do.
    private const int DefaultPriority = 65535;

    /// <summary>What attributes say, as far as it matters here.</summary>
    private readonly record struct Attributes(bool IsPacked, int Alignment, bool IsNoReturn)
    {
        /// <summary>The attribute <c>mode</c>, which changes the declared type; null if none.</summary>
        public AttributeSyntax? Mode { get; init; }

        /// <summary>When a function runs before <c>main</c> (<c>constructor</c>); null if it does not.</summary>
        public int? ConstructorPriority { get; init; }

        /// <summary>When a function runs behind <c>main</c> (<c>destructor</c>); null if it does not.</summary>
        public int? DestructorPriority { get; init; }

        /// <summary>The symbol that a declaration is another name of (<c>alias</c>); null if none.</summary>
        public string? Alias { get; init; }

        /// <summary>Whether a symbol may be missing (<c>weak</c>).</summary>
        public bool IsWeak { get; init; }

        /// <summary>Whether an inline definition is only for inlining (<c>gnu_inline</c>).</summary>
        public bool IsGnuInline { get; init; }

        /// <summary>The function that chooses the one that a name stands for (<c>ifunc</c>); null if none.</summary>
        public string? Resolver { get; init; }

        /// <summary>Whether parameters of a union type take values of its members' types (<c>transparent_union</c>).</summary>
        public bool IsTransparentUnion { get; init; }

        /// <summary>The attribute <c>cleanup</c>, with the function that is called when a variable goes out of scope; null if none.</summary>
        public AttributeSyntax? Cleanup { get; init; }

        public Attributes Merge(Attributes other) => new(IsPacked || other.IsPacked, Math.Max(Alignment, other.Alignment), IsNoReturn || other.IsNoReturn)
        {
            Mode = Mode ?? other.Mode,
            ConstructorPriority = other.ConstructorPriority ?? ConstructorPriority,
            DestructorPriority = other.DestructorPriority ?? DestructorPriority,
            Alias = other.Alias ?? Alias,
            IsWeak = IsWeak || other.IsWeak,
            Resolver = other.Resolver ?? Resolver,
            IsTransparentUnion = IsTransparentUnion || other.IsTransparentUnion,
            Cleanup = Cleanup ?? other.Cleanup,
            IsGnuInline = IsGnuInline || other.IsGnuInline,
        };
    }

    private Attributes BindAttributes(IEnumerable<AttributeSyntax> attributes)
    {
        Attributes result = default;
        foreach (AttributeSyntax attribute in attributes)
        {
            result = Add(result, attribute);
        }

        return result;
    }

    private Attributes Add(Attributes result, AttributeSyntax attribute)
    {
        switch (attribute.PlainName)
        {
            case "packed":
                return result with { IsPacked = true };
            case "noreturn":
                return result with { IsNoReturn = true };
            case "aligned":
                // Without a number: the largest alignment that the machine has a use for.
                int alignment = attribute.Arguments.Count > 0 ? BindAlignmentValue(attribute.Arguments[0]) : 16;
                return result with { Alignment = Math.Max(result.Alignment, alignment) };
            case "mode":
                return result with { Mode = attribute };
            case "constructor":
                return result with { ConstructorPriority = BindPriority(attribute) };
            case "destructor":
                return result with { DestructorPriority = BindPriority(attribute) };
            case "gnu_inline":
                return result with { IsGnuInline = true };
            case "weak":
                return result with { IsWeak = true };
            case "weakref":
                return result with { IsWeak = true, Alias = GetText(attribute) ?? result.Alias };
            case "alias":
                return result with { Alias = GetText(attribute) };
            case "ifunc":
                return result with { Resolver = GetText(attribute) };
            case "transparent_union":
                return result with { IsTransparentUnion = true };
            case "cleanup":
                return result with { Cleanup = attribute };
            case "vector_size":
                Report(SemanticDiagnostics.VectorNotSupported, attribute);
                break;
            case "ms_struct" or "scalar_storage_order":
                Report(SemanticDiagnostics.AttributeNotSupported, attribute, attribute.PlainName);
                break;
        }

        return result;
    }

    private int BindPriority(AttributeSyntax attribute)
    {
        if (attribute.Arguments.Count == 0)
        {
            return DefaultPriority;
        }

        BoundExpression priority = Rvalue(BindExpression(attribute.Arguments[0]));
        return priority.Constant is { IsReal: false } value ? (int)value.Bits : DefaultPriority;
    }

    private string? GetText(AttributeSyntax attribute) => attribute.Arguments is [StringLiteralExpressionSyntax text] ? GetText(text) : null;

    private string GetText(StringLiteralExpressionSyntax text) =>
        System.Text.Encoding.UTF8.GetString(LiteralDecoder.DecodeString(text.Parts, _diagnostics).Bytes);

    private void Apply(Attributes attributes, FunctionSymbol function, string? assemblerName)
    {
        function.IsNoReturn |= attributes.IsNoReturn;
        function.ConstructorPriority = attributes.ConstructorPriority ?? function.ConstructorPriority;
        function.DestructorPriority = attributes.DestructorPriority ?? function.DestructorPriority;
        function.IsWeak |= attributes.IsWeak;
        function.Alias = attributes.Alias ?? function.Alias;
        function.ResolverName = attributes.Resolver ?? function.ResolverName;
        function.LinkName = assemblerName ?? function.LinkName;
    }

    private void Apply(Attributes attributes, VariableSymbol variable, string? assemblerName)
    {
        variable.RequestedAlignment = Math.Max(variable.RequestedAlignment, attributes.Alignment);
        variable.IsWeak |= attributes.IsWeak;
        variable.Alias = attributes.Alias ?? variable.Alias;
        variable.LinkName = variable.Linkage == Linkage.None ? null : assemblerName ?? variable.LinkName;
    }

    // What is declared here under one name may be defined under another one: by an assembler name, or as an alias.
    private void ResolveAliases()
    {
        ApplySymbolPragmas();
        Dictionary<string, FunctionSymbol> definitions = new(StringComparer.Ordinal);
        foreach (FunctionSymbol function in _functions.Where(function => function.Body is not null))
        {
            definitions.TryAdd(function.LinkName ?? function.Name, function);
        }

        foreach (FunctionSymbol function in _functions.Where(function => function.Body is null))
        {
            function.AliasTarget = definitions.GetValueOrDefault(function.Alias ?? function.LinkName ?? function.Name);
            function.Resolver = function.ResolverName is { } resolver ? definitions.GetValueOrDefault(resolver) : null;
        }

        foreach (VariableSymbol variable in _staticVariables.Where(variable => variable is { Linkage: not Linkage.None, Initializer: null }))
        {
            if ((variable.Alias ?? (variable.IsDefined ? null : variable.LinkName)) is { } name)
            {
                variable.AliasTarget = _staticVariables.Find(other =>
                    other is { IsDefined: true, Linkage: not Linkage.None } && !ReferenceEquals(other, variable) && (other.LinkName ?? other.Name) == name);
            }
        }
    }
}
