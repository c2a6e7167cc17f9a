using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.CFrontEnd.Binding;

// Declarations at file scope and in blocks (C11 §6.7, §6.9): typedefs, variables; functions are in Binder.Functions.cs.
public sealed partial class Binder
{
    private BoundExternalDeclaration? BindExternalDeclaration(ExternalDeclarationSyntax syntax)
    {
        switch (syntax)
        {
            case FunctionDefinitionSyntax function:
                return BindFunctionDefinition(function);
            case DeclarationSyntax declaration:
                return new BoundGlobalDeclaration(BindDeclaration(declaration));
            case HeaderPrototypeSyntax prototype:
                DeclareHeaderFunction(prototype);
                return null;
            case StaticAssertSyntax assertion:
                CheckStaticAssert(assertion);
                return null;
            case AsmDeclarationSyntax:
                Report(SemanticDiagnostics.AsmNotSupported, syntax);
                return null;
            case EmptyDeclarationSyntax or ErrorDeclarationSyntax:
                return null;
            default:
                throw new InvalidOperationException($"external declaration {syntax.GetType().Name}");
        }
    }

    private BoundDeclaration BindDeclaration(DeclarationSyntax syntax)
    {
        List<Symbol> outerTypes = _declaredTypes;
        List<Symbol> types = [];
        _declaredTypes = types;
        bool isAlone = syntax.Declarators.Count == 0;
        int lengthsBefore = _lengths.Count;
        Specifiers specifiers = BindSpecifiers(syntax.Specifiers, isAlone);
        List<BoundDeclarator> declarators = [];
        foreach (InitDeclaratorSyntax declarator in syntax.Declarators)
        {
            BoundDeclarator? bound = BindInitDeclarator(specifiers, declarator);
            declarators.AddRange(TakeLengths(lengthsBefore));
            if (bound is not null)
            {
                declarators.Add(bound);
            }
        }

        if (isAlone)
        {
            CheckTagDeclaration(syntax, specifiers);
        }

        _declaredTypes = outerTypes;
        return new BoundDeclaration(syntax, declarators, types);
    }

    private void CheckTagDeclaration(DeclarationSyntax syntax, Specifiers specifiers)
    {
        bool declaresTag = syntax.Specifiers.TypeSpecifiers.Any(specifier =>
            specifier is RecordSpecifierSyntax { Tag: not null } or EnumSpecifierSyntax or ErrorTypeSpecifierSyntax);
        if (!declaresTag && !specifiers.Type.IsError())
        {
            Report(SemanticDiagnostics.DeclaresNothing, syntax);
        }
    }

    private BoundDeclarator? BindInitDeclarator(Specifiers specifiers, InitDeclaratorSyntax syntax)
    {
        if (specifiers.IsAutoType)
        {
            return BindAutoType(specifiers, syntax);
        }

        DeclaratorInfo declarator = BindDeclarator(syntax.Declarator, specifiers.Type, DeclaratorPlace.Variable);
        Attributes attributes = specifiers.Attributes.Merge(BindAttributes(syntax.Attributes));
        CType type = ApplyMode(declarator.Type, attributes.Mode);
        if (declarator.Name is not { } name)
        {
            return null;
        }

        if (specifiers.IsImplicitInt)
        {
            Report(SemanticDiagnostics.ImplicitInt, name, name.Text);
        }

        if (specifiers.Is(TokenKind.TypedefKeyword))
        {
            return BindTypedef(specifiers, syntax, name, type, attributes);
        }

        string? assemblerName = syntax.AssemblerName is { } text ? GetText(text) : null;
        if (assemblerName is not null && _scope.Kind == ScopeKind.File && specifiers.Is(TokenKind.RegisterKeyword))
        {
            Report(SemanticDiagnostics.AssemblerNameNotSupported, syntax.AssemblerName!, name.Text);
        }

        if (type.Desugared is FunctionType functionType)
        {
            if (syntax.Initializer is { } initializer)
            {
                Report(SemanticDiagnostics.FunctionInitialized, initializer, name.Text);
            }

            FunctionSymbol? function = DeclareFunction(name, functionType, specifiers, attributes, isDefinition: false);
            if (function is null)
            {
                return null;
            }

            Apply(attributes, function, assemblerName);
            return new BoundDeclarator(syntax, function, null);
        }

        return BindVariable(specifiers, syntax, name, type, attributes, assemblerName);
    }

    private BoundDeclarator? BindTypedef(Specifiers specifiers, InitDeclaratorSyntax syntax, Token name, CType type, Attributes attributes)
    {
        if (syntax.Initializer is { } initializer)
        {
            Report(SemanticDiagnostics.TypedefInitialized, initializer, name.Text);
        }

        if (_scope.FindHere(name.Text) is { } existing)
        {
            if (existing is not TypedefSymbol other)
            {
                ReportDifferentKind(name, existing, "a type");
                return null;
            }

            if (!other.Type.IsError() && !type.IsError() && !TypeCompatibility.AreSame(other.Type, type))
            {
                ReportWithNote(SemanticDiagnostics.TypedefRedefinition, name, existing.Location, "previous definition is here", name.Text, type, other.Type);
            }

            return new BoundDeclarator(syntax, other, null);
        }

        TypedefSymbol symbol = new(name.Text, type, name.SpellingSpan)
        {
            ContainingFunction = _function?.Symbol,
            RequestedAlignment = attributes.Alignment,
        };
        _scope.Declare(name.Text, symbol);
        if (attributes.IsTransparentUnion && type.GetRecord() is { IsUnion: true } union)
        {
            union.IsTransparentUnion = true;
        }

        if (type.WithoutQualifiers() is RecordType { Symbol: { Name: "", NamingTypedef: null } record })
        {
            record.NamingTypedef = symbol;
        }
        else if (type.WithoutQualifiers() is EnumType { Symbol: { Name: "", NamingTypedef: null } enumeration })
        {
            enumeration.NamingTypedef = symbol;
        }

        return new BoundDeclarator(syntax, symbol, null);
    }

    private BoundDeclarator? BindVariable(Specifiers specifiers, InitDeclaratorSyntax syntax, Token name, CType type, Attributes attributes, string? assemblerName)
    {
        if (type.IsVoid())
        {
            Report(SemanticDiagnostics.VoidVariable, name, name.Text);
            type = BasicType.Error;
        }

        bool isLocal = _scope.Kind != ScopeKind.File;
        if (!isLocal && assemblerName is null && specifiers.Storage is { Kind: TokenKind.AutoKeyword or TokenKind.RegisterKeyword } storage)
        {
            Report(SemanticDiagnostics.FileScopeStorageClass, storage, name.Text, storage.Text);
        }

        bool isExtern = specifiers.Is(TokenKind.ExternKeyword);
        bool isStatic = specifiers.Is(TokenKind.StaticKeyword);
        VariableSymbol? variable = isLocal && !isExtern
            ? DeclareLocal(specifiers, name, type, isStatic)
            : DeclareLinked(specifiers, syntax, name, type, isLocal);
        if (variable is null)
        {
            return null;
        }

        Apply(attributes, variable, assemblerName);
        if (variable.Duration != StorageDuration.Automatic && variable.Type.Desugared is ArrayType { IsVariableLength: true })
        {
            Report(SemanticDiagnostics.StaticVariableLength, name, name.Text);
            variable.Type = BasicType.Error;
        }

        BoundInitializer? initializer = BindVariableInitializer(variable, syntax, name, isExtern && isLocal);
        if (isLocal && !isExtern)
        {
            CheckCompleteVariable(variable, name);
        }

        return new BoundDeclarator(syntax, variable, initializer) { Cleanup = BindCleanup(attributes.Cleanup, variable) };
    }

    private BoundInitializer? BindVariableInitializer(VariableSymbol variable, InitDeclaratorSyntax syntax, Token name, bool isLocalExtern)
    {
        if (syntax.Initializer is not { } initializerSyntax)
        {
            return null;
        }

        if (isLocalExtern)
        {
            Report(SemanticDiagnostics.LocalExternInitialized, name, name.Text);
            return null;
        }

        if (variable.Type.Desugared is ArrayType { IsVariableLength: true } && initializerSyntax is not BraceInitializerSyntax { Items.Count: 0 })
        {
            Report(SemanticDiagnostics.VariableLengthInitialized, initializerSyntax, name.Text);
            return null;
        }

        if (!variable.Type.IsComplete && !variable.Type.IsError() && variable.Type.Desugared is not ArrayType { Length: null })
        {
            Report(SemanticDiagnostics.IncompleteVariable, name, name.Text, variable.Type);
            variable.Type = BasicType.Error;
        }

        bool isStatic = variable.Duration != StorageDuration.Automatic;
        BoundInitializer? initializer = BindInitializer(initializerSyntax, variable.Type, isStatic);
        if (initializer is null)
        {
            return null;
        }

        if (variable.Type.Desugared is ArrayType { Length: null, VariableLength: null })
        {
            variable.Type = TypeCompatibility.GetComposite(variable.Type, initializer.Type);
        }

        if (isStatic)
        {
            variable.Initializer = initializer;
        }

        return initializer;
    }

    private void CheckCompleteVariable(VariableSymbol variable, Token name)
    {
        if (variable.Type.IsComplete || variable.Type.IsError())
        {
            return;
        }

        Report(SemanticDiagnostics.IncompleteVariable, name, name.Text, variable.Type);
        variable.Type = BasicType.Error;
    }

    private VariableSymbol? DeclareLocal(Specifiers specifiers, Token name, CType type, bool isStatic)
    {
        if (_scope.FindHere(name.Text) is { } existing)
        {
            ReportRedeclaration(name, existing);
            return null;
        }

        VariableSymbol variable = new(name.Text, type, name.SpellingSpan)
        {
            ContainingFunction = _function?.Symbol,
            Duration = specifiers.IsThreadLocal ? StorageDuration.Thread : isStatic ? StorageDuration.Static : StorageDuration.Automatic,
            IsDefined = true,
        };
        _scope.Declare(name.Text, variable);
        if (specifiers.Is(TokenKind.RegisterKeyword))
        {
            _registerVariables.Add(variable);
        }

        if (variable.Duration != StorageDuration.Automatic)
        {
            _staticVariables.Add(variable);
        }

        return variable;
    }

    private VariableSymbol? DeclareLinked(Specifiers specifiers, InitDeclaratorSyntax syntax, Token name, CType type, bool isLocal)
    {
        bool isExtern = specifiers.Is(TokenKind.ExternKeyword);
        bool isInitialized = syntax.Initializer is not null && !isLocal;
        if (_scope.FindHere(name.Text) is { } here && (here is not VariableSymbol shown || shown.Linkage == Linkage.None))
        {
            ReportRedeclaration(name, here);
            return null;
        }

        if (isExtern && isInitialized)
        {
            Report(SemanticDiagnostics.ExternInitialized, name, name.Text);
        }

        if (_linked.GetValueOrDefault(name.Text) is { } known)
        {
            if (known is not VariableSymbol existing)
            {
                ReportDifferentKind(name, known, "a variable");
                return null;
            }

            return Redeclare(existing, specifiers, name, type, isDefined: !isExtern || isInitialized, isInitialized);
        }

        VariableSymbol variable = new(name.Text, type, name.SpellingSpan)
        {
            Linkage = specifiers.Is(TokenKind.StaticKeyword) ? Linkage.Internal : Linkage.External,
            Duration = specifiers.IsThreadLocal ? StorageDuration.Thread : StorageDuration.Static,
            IsDefined = !isExtern || isInitialized,
        };
        _linked.Add(name.Text, variable);
        _scope.Declare(name.Text, variable);
        _staticVariables.Add(variable);
        return variable;
    }

    private VariableSymbol Redeclare(VariableSymbol existing, Specifiers specifiers, Token name, CType type, bool isDefined, bool isInitialized)
    {
        bool isStatic = specifiers.Is(TokenKind.StaticKeyword);
        if (isStatic && existing.Linkage == Linkage.External)
        {
            ReportWithNote(SemanticDiagnostics.StaticFollowsNonStatic, name, existing.Location, "previous declaration is here", name.Text);
        }
        else if (!isStatic && existing.Linkage == Linkage.Internal && !specifiers.Is(TokenKind.ExternKeyword))
        {
            ReportWithNote(SemanticDiagnostics.NonStaticFollowsStatic, name, existing.Location, "previous declaration is here", name.Text);
        }

        if (!TypeCompatibility.AreCompatible(existing.Type, type))
        {
            ReportWithNote(
                SemanticDiagnostics.ConflictingTypes, name, existing.Location, $"previous declaration is here, with type '{existing.Type}'", name.Text, type);
        }
        else if (isInitialized && existing.Initializer is not null)
        {
            ReportWithNote(SemanticDiagnostics.Redefinition, name, existing.Location, "previous definition is here", name.Text);
        }
        else if (!type.IsError())
        {
            existing.Type = existing.Type.IsError() ? type : TypeCompatibility.GetComposite(existing.Type, type);
        }

        if (isDefined && (!existing.IsDefined || isInitialized))
        {
            existing.Location = name.SpellingSpan;
            existing.IsDefined = true;
        }

        _scope.Declare(name.Text, existing);
        return existing;
    }

    private BoundDeclarator? BindAutoType(Specifiers specifiers, InitDeclaratorSyntax syntax)
    {
        Token? name = syntax.Declarator.Name;
        if (syntax.Declarator is not NameDeclaratorSyntax || name is null || syntax.Initializer is not ExpressionInitializerSyntax initializer)
        {
            Report(SemanticDiagnostics.AutoTypeNeedsInitializer, syntax);
            return null;
        }

        // The name is not in scope in its own initialiser.
        BoundExpression value = Rvalue(BindExpression(initializer.Expression));
        if (value.Type.IsVoid())
        {
            Report(SemanticDiagnostics.VoidValueUsed, initializer);
        }

        CType type = value.Type.IsVoid() ? BasicType.Error : value.Type.WithQualifiers(specifiers.Type.Qualifiers);
        VariableSymbol? variable = _scope.Kind == ScopeKind.File
            ? DeclareLinked(specifiers, syntax, name, type, isLocal: false)
            : DeclareLocal(specifiers, name, type, specifiers.Is(TokenKind.StaticKeyword));
        if (variable is null || type.IsError())
        {
            return null;
        }

        BoundExpressionInitializer bound = new(value);
        if (variable.Duration != StorageDuration.Automatic)
        {
            CheckConstant(bound);
            variable.Initializer = bound;
        }

        AttributeSyntax? cleanup = specifiers.Attributes.Merge(BindAttributes(syntax.Attributes)).Cleanup;
        return new BoundDeclarator(syntax, variable, bound) { Cleanup = BindCleanup(cleanup, variable) };
    }

    private void CheckStaticAssert(StaticAssertSyntax syntax)
    {
        BoundExpression condition = Rvalue(BindExpression(syntax.Condition));
        if (condition.Type.IsError())
        {
            return;
        }

        if (!condition.Type.IsInteger())
        {
            Report(SemanticDiagnostics.StaticAssertNotInteger, syntax.Condition);
        }
        else if (condition.Constant is not { } constant)
        {
            Report(SemanticDiagnostics.StaticAssertNotConstant, syntax.Condition);
        }
        else if (constant.IsZero)
        {
            string message = syntax.Message is { } text ? ": " + string.Concat(text.Parts.Select(part => part.Text)) : "";
            Report(SemanticDiagnostics.StaticAssertFailed, syntax, message);
        }
    }

    // At the end of the unit a tentative definition is a definition with the initialiser 0 (C11 §6.9.2p2).
    private void CompleteTentativeDefinitions()
    {
        foreach (VariableSymbol variable in _staticVariables.Where(variable => variable is { IsDefined: true, Linkage: not Linkage.None }))
        {
            if (variable.Type.IsComplete || variable.Type.IsError())
            {
                continue;
            }

            if (variable.Type.Desugared is ArrayType { Length: null } array && array.Element.IsComplete)
            {
                ReportAt(SemanticDiagnostics.TentativeArray, variable.Location, variable.Name);
                variable.Type = new ArrayType(array.Element, 1).WithQualifiers(variable.Type.Qualifiers);
            }
            else
            {
                ReportAt(SemanticDiagnostics.IncompleteVariable, variable.Location, variable.Name, variable.Type);
            }
        }
    }

    private void ReportRedeclaration(Token name, Symbol existing)
    {
        if (existing is VariableSymbol)
        {
            ReportWithNote(SemanticDiagnostics.Redefinition, name, existing.Location, "previous definition is here", name.Text);
        }
        else
        {
            ReportDifferentKind(name, existing, "a variable");
        }
    }

    private void ReportDifferentKind(Token name, Symbol existing, string kind) => ReportWithNote(
        SemanticDiagnostics.DifferentKind, name, existing.Location, "previous declaration is here", name.Text, kind, Describe(existing));
}
